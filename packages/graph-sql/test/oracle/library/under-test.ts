import pg from 'pg'
import { buildRegistry } from '../../../src/index.ts'
import { libraryClasses } from '../../library/index.ts'
import { libraryReader, type LibraryReader } from '../../library/reader.ts'
import { compiledBy } from '../compiled.ts'
import type { Execute } from '../cursor-book.ts'
import { modelOf } from '../model-of-registry.ts'
import { readRows } from '../read-rows.ts'
import { createWorld, type World } from '../world.ts'
import { libraryRows } from './rows.ts'

/** The library with awkward rows in it, as the oracle sees it and as the compiler answers for it. */
export interface LibraryUnderTest {
  readonly world: World
  readonly reader: LibraryReader
  /** Answers by the compiler's statement; `change` may plant a bug in its text first. */
  execute(change?: (text: string) => string): Execute
  close(): Promise<void>
}

/** @param gatherFrom the size of page from which on nested lists are gathered, where it is another than in the product. */
export async function libraryUnderTest(gatherFrom?: number): Promise<LibraryUnderTest> {
  const reader = await libraryReader({ seeded: false, gatherFrom })
  const client = new pg.Client({ connectionString: reader.database.url, options: '-c jit=off' })
  await client.connect()
  await fill(client)
  const model = modelOf(buildRegistry(libraryClasses))
  const rows = await readRows(model, async (text) => (await client.query<Record<string, unknown>>(text)).rows)
  return {
    world: createWorld(reader.schema, model, rows),
    reader,
    execute: (change = (text) => text) =>
      compiledBy(reader.schema, async ({ text, values }) => {
        const found = await client.query<{ data: string }>(change(text), [...values])
        return found.rows[0]?.data ?? ''
      }),
    async close() {
      await client.end()
      await reader.close()
    },
  }
}

async function fill(client: pg.Client): Promise<void> {
  for (const [table, rows] of libraryRows()) {
    const columns = Object.keys(rows[0] ?? {})
      .map((name) => `"${name}"`)
      .join(', ')
    await client.query(
      `insert into "${table}" (${columns}) select ${columns} from json_populate_recordset(null::"${table}", $1)`,
      [JSON.stringify(rows)],
    )
  }
}
