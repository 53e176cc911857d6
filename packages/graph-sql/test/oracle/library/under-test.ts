import pg from 'pg'
import { randomBytes } from 'node:crypto'
import { buildRegistry, grantsOf, type Statement } from '../../../src/index.ts'
import { libraryClasses } from '../../library/index.ts'
import { libraryGraph } from '../../library/graph.ts'
import type { Role } from '../../library/readers.ts'
import { libraryReader, type LibraryReader } from '../../library/reader.ts'
import { compiledBy } from '../compiled.ts'
import type { Execute } from '../cursor-book.ts'
import { modelOf } from '../model-of-registry.ts'
import { readRows } from '../read-rows.ts'
import { openRegistry } from '../rules/open-registry.ts'
import { rulesOf, type Rules } from '../rules/rules.ts'
import { createWorld, type World } from '../world.ts'
import { libraryRows } from './rows.ts'

/** The library with awkward rows in it, as the oracle sees it and as the compiler answers for it. */
export interface LibraryUnderTest {
  readonly world: World
  readonly reader: LibraryReader
  /** Answers by the compiler's statement; `change` may plant a bug in its text first. */
  execute(change?: (text: string) => string): Execute
  /** The text of the compiler's statement, which is not run. */
  readonly statement: Execute
  /** Asks in a role, which the database lets read no more than its grants. */
  as(role: Role): Promise<{ execute: Execute; rules: Rules }>
  close(): Promise<void>
}

/** @param gatherFrom the size of page from which on nested lists are gathered, where it is another than in the product. */
export async function libraryUnderTest(gatherFrom?: number): Promise<LibraryUnderTest> {
  const reader = await libraryReader({ seeded: false, gatherFrom })
  const client = new pg.Client({ connectionString: reader.database.url, options: '-c jit=off' })
  await client.connect()
  await fill(client)
  const registry = buildRegistry(libraryClasses)
  const model = modelOf(registry)
  const roles: { name: string; client: pg.Client }[] = []
  const rows = await readRows(model, async (text) => (await client.query<Record<string, unknown>>(text)).rows)
  return {
    world: createWorld(reader.schema, model, rows),
    reader,
    execute: (change = (text) => text) =>
      compiledBy(reader.schema, async ({ text, values }) => {
        const found = await client.query<{ data: string }>(change(text), [...values])
        return found.rows[0]?.data ?? ''
      }),
    statement: compiledBy(reader.schema, async ({ text }) => text),
    async as(role) {
      const name = `library_${role}_${randomBytes(4).toString('hex')}`
      await client.query(`create role ${name} nologin`)
      await client.query(`grant ${name} to current_user`)
      for (const grant of grantsOf(registry, role, name)) await client.query(grant)
      const own = new pg.Client({ connectionString: reader.database.url, options: '-c jit=off' })
      await own.connect()
      await own.query(`set role ${name}`)
      roles.push({ name, client: own })
      const open = await libraryGraph({ mostRows: 1_000_000_000 }, openRegistry(registry, role))
      const run = async ({ text, values }: Statement) =>
        (await own.query<{ data: string }>(text, [...values])).rows[0]?.data ?? ''
      return {
        execute: compiledBy(reader.schema, run, role),
        rules: rulesOf(role, registry, rows, { whole: reader.schema, open }),
      }
    },
    async close() {
      for (const { name, client: own } of roles) {
        await own.end()
        await client.query(`drop owned by ${name}`)
        await client.query(`drop role ${name}`)
      }
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
