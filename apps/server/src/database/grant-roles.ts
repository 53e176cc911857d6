import { Client } from 'pg'
import { StartProblem } from '../problem.ts'
import { groupRoles } from './group-roles.ts'

/**
 * From PostgreSQL 16 on, whoever makes a role may hand it out without being able to take it, and each grant says
 * whether its rights are had without taking the role: they must not be, or a forgotten role would go unnoticed.
 * Before, that lies with the login, which is made NOINHERIT.
 */
const mayNotTake = `
  select role, case when modern then ' with inherit false' else '' end as terms
  from unnest($3::text[]) as role, (select current_setting('server_version_num')::int >= 160000 as modern) as version
  where not case when modern then pg_has_role($1, role, $2) else pg_has_role($1, role, 'member') end`

/**
 * Lets a login take the group roles; of its own it holds no grant.
 * @throws StartProblem with the statements that an administrator may run, when the owner may not.
 */
export async function grantRoles(ownerUrl: string, login: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  const grantee = client.escapeIdentifier(login)
  let grants: string[] = []
  try {
    const { rows } = await client.query<{ role: string; terms: string }>(mayNotTake, [
      login,
      'set',
      groupRoles,
    ])
    grants = rows.map(({ role, terms }) => `grant ${role} to ${grantee}${terms}`)
    for (const grant of grants) await client.query(grant)
  } catch (error) {
    if ((error as { code?: string }).code !== '42501') throw error
    throw new StartProblem(
      `The owner of the database may not let ${login} take the roles by which it reads. ` +
        `Run "${grants.join('; ')}" once as an administrator of the server, then start again.`,
    )
  } finally {
    await client.end()
  }
}
