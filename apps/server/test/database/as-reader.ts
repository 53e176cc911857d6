import { DatabaseError, type Client, type QueryResultRow } from 'pg'
import type { Credential } from './credential-for.ts'

/** The day on which the demonstration stands. */
export const today = '2024-01-15'

/** Rows of a statement as a request would read them: entered by the secret, in the role, on the day. */
export async function asReader<Row extends QueryResultRow>(
  login: Client,
  { secret, databaseRole }: Pick<Credential, 'secret' | 'databaseRole'>,
  statement: string,
  day = today,
): Promise<Row[]> {
  await login.query('begin')
  try {
    await login.query(
      `select app.enter($1, $2), set_config('role', $2, true), set_config('app.today', $3, true)`,
      [secret, databaseRole, day],
    )
    const { rows } = await login.query<Row>(statement)
    return rows
  } finally {
    await login.query('rollback')
  }
}

/** The same when it is refused: PostgreSQL’s code, or undefined where it was answered. */
export async function refusalCode(work: Promise<unknown>): Promise<string | undefined> {
  try {
    await work
    return undefined
  } catch (error) {
    if (error instanceof DatabaseError) return error.code
    throw error
  }
}
