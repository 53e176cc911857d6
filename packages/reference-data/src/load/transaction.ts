import type { ClientBase } from 'pg'

/** Runs the work in one transaction: all of it is kept, or nothing. */
export async function inTransaction<T>(client: ClientBase, work: () => Promise<T>): Promise<T> {
  await client.query('begin')
  try {
    const answer = await work()
    await client.query('commit')
    return answer
  } catch (error) {
    // The connection itself may be gone; the first error is the one to report.
    await client.query('rollback').catch(() => {})
    throw error
  }
}
