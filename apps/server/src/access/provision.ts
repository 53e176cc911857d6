import type { Role } from '@cohortium/domain'
import type { ClientBase } from 'pg'
import { StartProblem } from '../problem.ts'
import { invite } from './invitations.ts'

/** An account as whoever runs the server asks for it. */
export interface Provision {
  /** In lower case. */
  email: string
  name: string
  role: Role
  /** Code of the university, code of the authority or reference of the tutor that the role is for. */
  university?: string | undefined
  authority?: string | undefined
  tutor?: string | undefined
}

/**
 * Makes an account if it is not there, lets it act in a role from today on, and invites its owner.
 * @param client connected as the owner: this is how the first administrator comes in.
 * @throws StartProblem where there is no such university, authority or tutor.
 */
export async function provisionAccount(
  client: ClientBase,
  { email, name, role, university, authority, tutor }: Provision,
): Promise<{ invitation: string; until: Date }> {
  const idOf = async (table: 'university' | 'local_authority' | 'tutor', key: string, value?: string) => {
    if (value === undefined) return null
    const { rows } = await client.query<{ id: number }>(`select id from ${table} where ${key} = $1`, [value])
    if (rows[0]) return rows[0].id
    throw new StartProblem(`There is no ${table.replace('_', ' ')} ${value}.`)
  }
  await client.query('begin')
  try {
    const scope = [
      await idOf('university', 'code', university),
      await idOf('local_authority', 'code', authority),
      await idOf('tutor', 'reference', tutor),
    ]
    const { rows } = await client.query<{ id: number }>(
      `insert into account (email, display_name, status) values ($1, $2, 'active')
       on conflict (email) do update set status = 'active' returning id`,
      [email, name],
    )
    const id = rows[0]?.id ?? 0
    await client.query(
      `insert into assignment (role, valid_from, account_id, university_id, local_authority_id, tutor_id)
       select $2, today, $1, $3, $4, $5
       from (select (now() at time zone 'Europe/London')::date as today) as real
       where not exists (
         select from assignment as s
         where s.account_id = $1 and s.role = $2 and (s.valid_to is null or s.valid_to > today)
           and (s.university_id, s.local_authority_id, s.tutor_id) is not distinct from ($3::int, $4::int, $5::int)
       )`,
      [id, role, ...scope],
    )
    const { invitation, invitationExpiresAt } = await invite(
      async (text, values = []) => (await client.query(text, [...values])).rows,
      id,
    )
    await client.query('commit')
    return { invitation, until: invitationExpiresAt }
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}
