import { createHash } from 'node:crypto'
import { compilerOf } from '@cohortium/graph-sql'
import { bankHolidays, progressLine } from '@cohortium/reference-data'
import type { Logger } from 'pino'
import { demonstrationDay, realClock, standingClock, type Clock } from './clock.ts'
import { openSealer } from './audit/sealer.ts'
import type { Config } from './config.ts'
import {
  addDemonstrationAccounts,
  demonstrationPassword,
  removeDemonstrationAccounts,
  type DemonstrationAccount,
} from './access/demonstration.ts'
import { openAccess } from './access/open-access.ts'
import { Passwords } from './access/passwords.ts'
import { ownSecretKey } from './access/secret-key.ts'
import { asOwner } from './database/as-owner.ts'
import { grantRoles } from './database/grant-roles.ts'
import { loadData, standardDemonstration } from './database/load-data.ts'
import { migrate } from './database/migrate.ts'
import { openDatabase, type Database } from './database/open-database.ts'
import { openReadPool } from './database/read-pool.ts'
import { unready } from './database/unready.ts'
import { openDocuments } from './documents/open-documents.ts'
import { buildGraph, type Graph } from './graph/build-graph.ts'
import { answerAsSubgraph } from './federation/answer-as-subgraph.ts'
import { answerAsOneGraph } from './http/answering.ts'
import { accessRoutes } from './http/access/access-routes.ts'
import type { Reach } from './http/access/session-routes.ts'
import { whoAsks } from './http/access/who-asks.ts'
import type { WhoAsks } from './http/identity-for.ts'
import { openEvents } from './events/open-events.ts'
import { eventDesk } from './http/event-desk.ts'
import { contextFor } from './http/context-for.ts'
import { evaluationDesk } from './http/answers/evaluation-desk.ts'
import { documentDesk } from './http/documents/document-desk.ts'
import { listen } from './http/listen.ts'
import { explainer } from './http/explain.ts'
import { jobsOf } from './jobs/jobs-of.ts'
import { openJobs } from './jobs/open-jobs.ts'
import { openPost } from './post/open-post.ts'
import { paperDesk } from './http/papers/paper-desk.ts'
import { viewerCanReader } from './policies/viewer-can.ts'
import { releaseDesk } from './http/answers/release-desk.ts'
import { readTrustedDocuments } from './http/trusted-documents.ts'
import { WholeAnswers } from './http/whole-answers.ts'
import { staticFiles } from './http/static-files.ts'
import { StartProblem } from './problem.ts'
import type { Slice } from './slice.ts'
import { openWriter } from './writing/unit/open-writer.ts'
import { performer } from './writing/perform.ts'

export interface Demonstration {
  accounts: readonly DemonstrationAccount[]
  /** Of each of them. */
  password: string
}

export interface RunningServer {
  /** For example `http://127.0.0.1:4000`. */
  url: string
  /** Where the data lies, in words for the person who started it. */
  place: string
  clock: Clock
  /** Accounts that anybody may try, in the demonstration alone. */
  demonstration: Demonstration | undefined
  /** Finishes what is in flight, then closes everything that was opened; the second call waits for the first. */
  stop(): Promise<void>
}

export interface StartOptions {
  config: Config
  slices: readonly Slice[]
  log: Logger
  /** Shows progress of long steps to the person who started the server. */
  progress: NodeJS.WriteStream
  /** In place of the clock that the configuration names. */
  clock?: Clock | undefined
}

/** How long requests in flight are waited for at the end, in milliseconds. */
const grace = 10_000

/** Changes at a time: each is short, and those of one thing wait for each other anyway. */
const writerSize = 8

const chooseClock = ({ clock, demonstration }: Config): Clock => {
  if (clock) return standingClock(clock)
  return demonstration ? standingClock(demonstrationDay) : realClock
}

const reachOf = ({ publicUrl, behindProxy }: Config): Reach => ({
  publicUrl,
  // A browser keeps no secure cookie of an address without TLS; such an address is on this machine alone.
  secureCookies: publicUrl?.startsWith('https:') ?? false,
  behindProxy,
})

/** Brings the database up to date; answers the address by which requests read. */
async function prepare({ config, log, progress }: StartOptions, database: Database): Promise<string> {
  await migrate({ url: database.ownerUrl, report: (line) => log.debug(line) })
  const rows = await loadData({
    ownerUrl: database.ownerUrl,
    demonstration: config.demonstration ? standardDemonstration : undefined,
    onProgress: progressLine(progress),
  })
  if (rows > 0) log.info({ rows }, 'demonstration loaded')
  await asOwner(database.ownerUrl, (client) =>
    config.demonstrationAccounts
      ? addDemonstrationAccounts(client, new Passwords())
      : removeDemonstrationAccounts(client),
  )
  const readUrl = database.appUrl ?? database.ownerUrl
  if (!database.appUrl) {
    log.warn(
      'DATABASE_APP_URL is not set: requests log in as the owner of the database and take a narrower role for each ' +
        'statement. Name a login without grants; for example DATABASE_APP_URL=postgres://app:password@localhost:5432/cohortium',
    )
  }
  await grantRoles(database.ownerUrl, decodeURIComponent(new URL(readUrl).username))
  return readUrl
}

/** @throws StartProblem that names the slices. */
function refuseUnknownSlice({ slice }: Config, slices: readonly Slice[]): void {
  const names = slices.map(({ name }) => name)
  if (slice === undefined || names.includes(slice)) return
  throw new StartProblem(
    `SLICE is "${slice}", but must be one of ${names.join(', ')}; for example SLICE=${names[0]}`,
  )
}

/** What encrypts the secrets of second factors; without it they would be good for one start alone. */
async function secretKeyOf({ config, log }: StartOptions, { ownerUrl }: Database): Promise<string> {
  if (config.secretKey) return config.secretKey
  if (!config.databaseUrl) return ownSecretKey(config.dataDir)
  log.warn(
    'SECRET_KEY is not set: second factors are encrypted by the address of the database, and have to be set up anew ' +
      'when that changes. Make a key; for example by: openssl rand -hex 32',
  )
  return `secrets of ${ownerUrl}`
}

/** Signs cursors alike in every server of one database, and after a restart. */
const cursorKey = ({ ownerUrl }: Database): string =>
  createHash('sha256').update(`cursors of ${ownerUrl}`).digest('hex')

/**
 * Starts everything: claims the port, opens and fills the database, builds the graph, then answers.
 * Whatever was opened is closed again when a later step fails.
 * @throws StartProblem with a sentence that names the remedy.
 */
export async function startServer(options: StartOptions): Promise<RunningServer> {
  const { config, slices, log } = options
  refuseUnknownSlice(config, slices)
  const listener = await listen(config.port, config.host, log, config.publicUrl?.startsWith('https:'))
  const opened: (() => Promise<void>)[] = []
  let stopping: Promise<void> | undefined
  /** Those who watch would hold the door open. */
  let letGo = (): void => {}
  const closeAll = async (): Promise<void> => {
    letGo()
    // The door first: requests in flight still find everything open behind it.
    await listener.close(grace)
    for (const close of opened.toReversed()) await close()
  }
  const stop = (): Promise<void> => (stopping ??= closeAll())

  try {
    const database = await openDatabase(config, (message) => log.debug(message))
    opened.push(database.stop)
    const building: Promise<Graph> = buildGraph(slices, {
      cursorKey: cursorKey(database),
      mostRows: config.rowBudget,
    })
    // Awaited after the database is prepared; a failure meanwhile is reported there.
    building.catch(() => {})
    const readUrl = await prepare(options, database)
    const secretKey = await secretKeyOf(options, database)
    const publicUrl = () => config.publicUrl ?? listener.url
    const access = openAccess({
      url: readUrl,
      log,
      secretKey,
      publicUrl,
      providers: config.providers,
      costPerMinute: config.costPerMinute,
      isDemonstration: config.demonstrationAccounts,
    })
    opened.push(access.gate.close)
    await access.gate.within(async () => {})
    const pool = openReadPool({
      url: readUrl,
      size: config.poolSize,
      statementTimeout: config.statementTimeout,
      log,
    })
    opened.push(pool.close)
    const sealer = openSealer({ url: readUrl, log })
    opened.push(sealer.close)
    sealer.start()
    const documents = await openDocuments({
      url: readUrl,
      accounts: access.gate,
      directory: config.documentsDirectory,
      log,
    })
    opened.push(documents.close)
    const post = openPost({ config, gate: access.gate, secretKey, publicUrl, log })
    opened.push(post.close)
    const graph = await building
    const compiler = compilerOf(graph.schema)
    const clock = options.clock ?? chooseClock(config)
    const policies = slices.flatMap((one) => one.policies)
    const entities = slices.flatMap((one) => one.types)
    const writer = openWriter({
      url: readUrl,
      entities,
      compiler,
      outbox: post.outbox,
      size: writerSize,
      log,
    })
    opened.push(writer.close)
    const events = await openEvents({ url: readUrl, registry: compiler.graph.registry, log })
    opened.push(events.close)
    letGo = events.letGo
    const makeContext = contextFor({
      pool,
      clock,
      explain: explainer(compiler),
      viewerCan: viewerCanReader(compiler, policies),
      perform: performer({ writer, registry: compiler.graph.registry, policies }),
      access,
      outbox: post.outbox,
    })
    const asksBy: WhoAsks = (request) => whoAsks(request, access.identifier, config.publicUrl)
    const asked = { compiler, log, whoAsks: asksBy, contextFor: makeContext }
    const common = {
      schema: graph.schema,
      answers: new WholeAnswers(compiler),
      trusted: await readTrustedDocuments(config.trustedDocuments),
      log,
      others: {
        contextFor: makeContext,
        whoAsks: asksBy,
        access: accessRoutes(access, reachOf(config), log),
        desks: [
          documentDesk({ ...asked, ...documents }),
          paperDesk(asked),
          releaseDesk({ gate: access.gate, clock, behindProxy: config.behindProxy }),
          eventDesk({ ...asked, streams: events.streams }),
          evaluationDesk({ gate: access.gate, clock, behindProxy: config.behindProxy }),
        ],
        unready: () => unready(access.gate),
        files: await staticFiles(config.adminDir),
      },
    }
    const { slice, gatewayKey = '' } = config
    const answering = await (slice === undefined
      ? answerAsOneGraph(common)
      : answerAsSubgraph({ ...common, graph, slice, gatewayKey }))
    opened.push(answering.stop)
    listener.handle(answering.handle)
    if (config.jobs) {
      const jobs = jobsOf({
        ...post,
        gate: access.gate,
        publicUrl,
        holidays: bankHolidays,
        today: clock.today,
      })
      const worker = await openJobs({ url: readUrl, log, jobs })
      opened.push(worker.close)
    }
    const demonstration = config.demonstrationAccounts
      ? { accounts: access.demonstration, password: demonstrationPassword }
      : undefined
    return { url: listener.url, place: database.place, clock, demonstration, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
