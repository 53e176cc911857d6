import type { Role } from '@cohortium/domain'
import type { Registry, Statement } from '@cohortium/graph-sql'
import {
  compiledBy,
  openRegistry,
  rulesOf,
  type Execute,
  type Rows,
  type Rules,
} from '@cohortium/graph-sql/oracle'
import type { GraphQLSchema } from 'graphql'
import type { Client } from 'pg'
import { databaseRole } from '../../src/access/database-role.ts'
import { demonstrationDay } from '../../src/clock.ts'
import type { ReadPool } from '../../src/database/read-pool.ts'
import { buildGraph } from '../../src/graph/build-graph.ts'
import { slices } from '../../src/slices.ts'
import { expectedRows } from '../database/row-rules/expected-rows.ts'
import { rowsOf as tableRows, type Asker } from '../database/row-rules/participants.ts'
import { readTables } from '../database/row-rules/tables.ts'
import { servedBy } from './served-by.ts'

/** Somebody of whom it is known, in plain code, which rows and fields are theirs. */
export interface Reader {
  readonly role: Role
  readonly asker: Asker
  readonly rules: Rules
  /** The compiler's statement, run in their role by their secret. */
  readonly compiled: Execute
  /** The same with the lists of every page gathered. */
  readonly gathered: Execute
  /** A request of theirs to the running server. */
  readonly served: Execute
  /** The text of the statement that is run for them, and its answer. */
  readonly asked: (document: string) => Promise<{ statements: readonly string[]; answer: string }>
  /** Asks in their role whatever the compiler made for another graph; a bug may be planted in its text. */
  readonly by: (schema: GraphQLSchema, change?: (text: string) => string) => Execute
}

/** What a reader is made of. */
export interface ReaderSources {
  /** As the owner, whom no rule binds. */
  readonly client: Client
  readonly schema: GraphQLSchema
  /** The schema whose compiler gathers the lists of every page. */
  readonly gathering: GraphQLSchema
  readonly registry: Registry
  /** Every row. */
  readonly rows: Rows
  readonly pool: ReadPool
  readonly url: string
}

export async function readerBy(token: string, sources: ReaderSources): Promise<Reader> {
  const { client, schema, gathering, registry, rows, pool, url } = sources
  const asker = await askerBy(client, token)
  const { role } = asker
  const context = { role: databaseRole[role], secret: token, today: demonstrationDay }
  const open = await buildGraph(slices, { registry: openRegistry(registry, role) })
  const by: Reader['by'] = (graph, change = (text) => text) =>
    compiledBy(
      graph,
      async (statement: Statement) =>
        Buffer.concat(await pool.read({ ...statement, text: change(statement.text) }, context)).toString(),
      role,
    )
  return {
    role,
    asker,
    rules: rulesOf(role, registry, await seenBy(client, asker, rows), { whole: schema, open: open.schema }),
    compiled: by(schema),
    gathered: by(gathering),
    served: servedBy(url, token),
    by,
    async asked(document) {
      const statements: string[] = []
      const noting = (text: string) => {
        statements.push(text)
        return text
      }
      return { answer: await by(schema, noting)(document, {}), statements }
    },
  }
}

async function askerBy(client: Client, token: string): Promise<Asker> {
  const { rows } = await client.query<Asker>(
    `select a.role, a.account_id as "accountId", a.university_id as "universityId",
       a.local_authority_id as "authorityId", a.tutor_id as "tutorId",
       a.valid_from::text as "validFrom", a.valid_to::text as "validTo"
     from credential c join assignment a on a.id = c.assignment_id
     where c.secret_hash = sha256(convert_to($1, 'UTF8'))`,
    [token],
  )
  const [asker] = rows
  if (!asker) throw new Error(`Nobody has the token ${token}`)
  return asker
}

/** The rows that are theirs by the rules in plain code. */
async function seenBy(client: Client, asker: Asker, rows: Rows): Promise<Rows> {
  const tables = await readTables(client)
  const rules = expectedRows(tables, asker, demonstrationDay)
  return new Map(
    [...rows].map(([table, all]) => {
      const rule = rules[table]
      if (!rule) return [table, all]
      const seen = new Set(
        tableRows(tables, table)
          .filter(rule)
          .map((row) => row['id']),
      )
      return [table, all.filter((row) => seen.has(row['id'] ?? null))]
    }),
  )
}
