import { Client } from 'pg'
import { StartProblem } from '../problem.ts'

/**
 * From PostgreSQL 16 on, whoever makes a role may hand it out without being able to take it, and each grant says
 * whether its rights are had without taking the role: they must not be, or a forgotten role would go unnoticed.
 * Before, that lies with the login, which is made NOINHERIT.
 */
const mayTake = `
  select case when modern then pg_has_role($1, 'award_consortium', $2)
      else pg_has_role($1, 'award_consortium', 'member') end as allowed,
    case when modern then ' with inherit false' else '' end as terms
  from (select current_setting('server_version_num')::int >= 160000 as modern) as version`

/**
 * Lets a login take the readers' role; of its own it holds no grant.
 * @throws StartProblem with the statement that an administrator may run, when the owner may not.
 */
export async function grantRoles(ownerUrl: string, login: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  let grant = `grant award_consortium to ${client.escapeIdentifier(login)}`
  try {
    const { rows } = await client.query<{ allowed: boolean; terms: string }>(mayTake, [login, 'set'])
    grant += rows[0]?.terms ?? ''
    if (!rows[0]?.allowed) await client.query(grant)
  } catch (error) {
    if ((error as { code?: string }).code !== '42501') throw error
    throw new StartProblem(
      `The owner of the database may not let ${login} take the role award_consortium. ` +
        `Run "${grant}" once as an administrator of the server, then start again.`,
    )
  } finally {
    await client.end()
  }
}
