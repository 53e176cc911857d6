import type { Gate } from '../access/gate.ts'
import { migrationsTable } from './data-source.ts'
import { migrations } from './migrations/index.ts'

/** What keeps the database from answering queries, in a few words; undefined when it stands at this program's migrations. */
export async function unready(gate: Gate): Promise<string | undefined> {
  try {
    const [ran] = await gate.within((ask) =>
      ask<{ count: number }>(`select count(*)::int as count from ${migrationsTable}`),
    )
    const missing = migrations.length - (ran?.count ?? 0)
    return missing > 0 ? `${missing} migrations have not run` : undefined
  } catch {
    return 'the database does not answer'
  }
}
