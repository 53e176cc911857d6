import type { Client, QueryResultRow } from 'pg'
import type { Ask } from '../../src/access/gate.ts'
import type { GroupRole } from '../../src/database/group-roles.ts'

/** One transaction in a role, as the server's own are. */
export async function inRole<Result>(
  client: Client,
  role: GroupRole,
  work: (ask: Ask) => Promise<Result>,
): Promise<Result> {
  await client.query(`begin; set local role ${role}`)
  try {
    const result = await work(
      async <Row extends QueryResultRow>(text: string, values: readonly unknown[] = []) =>
        (await client.query<Row>(text, [...values])).rows,
    )
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}
