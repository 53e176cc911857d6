import {
  compiledBy,
  createWorld,
  modelOf,
  readRows,
  type Execute,
  type World,
} from '@cohortium/graph-sql/oracle'
import type { Bytes, Statement } from '@cohortium/graph-sql'
import type { GraphQLSchema } from 'graphql'
import pg from 'pg'
import pino, { type Logger } from 'pino'
import { addDemonstrationAccounts } from '../../src/access/demonstration.ts'
import { Passwords } from '../../src/access/passwords.ts'
import { openSealer } from '../../src/audit/sealer.ts'
import { demonstrationDay } from '../../src/clock.ts'
import { readConfig } from '../../src/config.ts'
import { grantRoles } from '../../src/database/grant-roles.ts'
import { loadData } from '../../src/database/load-data.ts'
import { migrate } from '../../src/database/migrate.ts'
import { openReadPool } from '../../src/database/read-pool.ts'
import { buildGraph } from '../../src/graph/build-graph.ts'
import { slices } from '../../src/slices.ts'
import { startServer } from '../../src/start-server.ts'
import { ownDatabase } from '../databases.ts'
import { pseudonyms, secretKey } from '../keys.ts'
import { readerBy, type Reader } from './reader.ts'
import { servedBy } from './served-by.ts'

/** Demonstration data of a hundred and twenty participants: few enough for a naive evaluation of every query. */
const demonstration = { seed: 5, scale: 0.06 }

/** Generated operations ask for many groups of few rows. */
const mostRows = 1_000_000_000

export interface SmallProgramme {
  readonly world: World
  /** Address of the running server. */
  readonly url: string
  /** Where its database is. */
  readonly database: { readonly url: string; readonly appUrl: string }
  /** The compiler's statement through the read pool; its text is the answer. */
  readonly compiled: Execute
  /** The same with the lists of every page gathered, however small it is. */
  readonly gathered: Execute
  /** A request to the running server; the text of its `data` is the answer. */
  readonly served: Execute
  readonly schema: GraphQLSchema
  /** The same, whose compiler gathers the lists of every page. */
  readonly gathering: GraphQLSchema
  /** Runs a statement as a request of the consortium's would be. */
  readonly read: (statement: Statement) => Promise<Bytes>
  /** Somebody of the demonstration, by their token. */
  as: (token: string) => Promise<Reader>
  /** Runs work as the owner of the database, on the day of the demonstration. */
  asOwner: <Result>(work: (client: pg.Client) => Promise<Result>) => Promise<Result>
  stop(): Promise<void>
}

/**
 * @param change what to do to the rows beforehand, as the owner of the database.
 * @param beside what else to start on the database, before its trail is held.
 */
export async function smallProgramme(
  change: (client: pg.Client) => Promise<unknown> = async () => {},
  beside: (database: SmallProgramme['database']) => Promise<unknown> = async () => {},
): Promise<SmallProgramme> {
  const database = await ownDatabase('oracle')
  await migrate({ url: database.url })
  await loadData({ ownerUrl: database.url, demonstration, pseudonyms })
  await asOwner(database.url, async (client) => {
    await addDemonstrationAccounts(client, new Passwords())
    await change(client)
  })
  const readUrl = database.appUrl ?? database.url
  await grantRoles(database.url, decodeURIComponent(new URL(readUrl).username))

  const options = { cursorKey: 'a key of the tests', mostRows }
  const { schema, registry } = await buildGraph(slices, options)
  const gathering = await buildGraph(slices, { ...options, gatherFrom: 0 })
  const log = pino({ level: 'silent' })
  const pool = openReadPool({ url: readUrl, size: 2, statementTimeout: 8_000, log })
  const env = {
    ROW_BUDGET: String(mostRows),
    COST_PER_MINUTE: '1000000000000',
    SECRET_KEY: secretKey,
    PORT: '0',
    DATABASE_URL: database.url,
    DATABASE_APP_URL: readUrl,
    DEMO: '1',
  }
  const config = { ...readConfig(env), demonstrationAccounts: true }
  const server = await startServer({ config, slices, log, progress: process.stdout })
  const context = { role: 'award_consortium', secret: 'demo-consortium', today: demonstrationDay } as const
  const read = (statement: Statement) => pool.read(statement, context)
  const readText = async (statement: Statement) => Buffer.concat(await read(statement)).toString()
  const owner: SmallProgramme['asOwner'] = (work) => asOwner(database.url, work)
  await beside({ url: database.url, appUrl: readUrl })
  await sealTrail(readUrl, log)
  await owner((client) => client.query(holdTrail))
  const rows = await owner(async (client) => {
    // Requests would change it while the rows are compared.
    await client.query("update credential set last_used_at = '2100-01-01'")
    return readRows(
      modelOf(registry),
      async (text) => (await client.query<Record<string, unknown>>(text)).rows,
    )
  })
  return {
    world: createWorld(schema, modelOf(registry), rows),
    url: server.url,
    database: { url: database.url, appUrl: readUrl },
    schema,
    gathering: gathering.schema,
    read,
    compiled: compiledBy(schema, readText),
    gathered: compiledBy(gathering.schema, readText),
    served: servedBy(server.url, 'demo-consortium'),
    asOwner: owner,
    as: (token) =>
      owner((client) =>
        readerBy(token, {
          client,
          schema,
          gathering: gathering.schema,
          registry,
          rows,
          pool,
          url: server.url,
        }),
      ),
    async stop() {
      await owner((client) => client.query('drop function app.hold_trail() cascade'))
      await server.stop()
      await pool.close()
      await database.drop()
    },
  }
}

/** The trail has a seal at least, whether the server came to make one or not. */
async function sealTrail(url: string, log: Logger): Promise<void> {
  const sealer = openSealer({ url, log })
  try {
    await sealer.seal()
  } finally {
    await sealer.close()
  }
}

/**
 * Keeps the trail as it is: entries and seals of the running server would change it while it is compared. No lock, since tests
 * put other rules on these tables meanwhile.
 */
const holdTrail = `
  create function app.hold_trail() returns trigger language plpgsql as $$
    begin raise exception 'The trail is compared.'; end $$;
  create trigger held before insert on audit_event execute function app.hold_trail();
  create trigger held before insert on audit_seal execute function app.hold_trail()`

/** On the day of the demonstration. */
async function asOwner<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query("select set_config('app.today', $1, false)", [demonstrationDay])
    return await work(client)
  } finally {
    await client.end()
  }
}
