import { compilerOf } from '@cohortium/graph-sql'
import { demonstrationPassword } from './access/demonstration.ts'
import type { Config } from './config.ts'
import { openDatabase } from './database/open-database.ts'
import { unready } from './database/unready.ts'
import { buildGraph, type Graph } from './graph/build-graph.ts'
import { answerAsSubgraph } from './federation/answer-as-subgraph.ts'
import { answerAsOneGraph } from './http/answering.ts'
import { accessRoutes } from './http/access/access-routes.ts'
import type { Reach } from './http/access/session-routes.ts'
import { whoAsks } from './http/access/who-asks.ts'
import type { WhoAsks } from './http/identity-for.ts'
import { contextFor } from './http/context-for.ts'
import { listen } from './http/listen.ts'
import { explainer } from './http/explain.ts'
import { viewerCanReader } from './policies/viewer-can.ts'
import { readTrustedDocuments } from './http/trusted-documents.ts'
import { WholeAnswers } from './http/whole-answers.ts'
import { staticFiles } from './http/static-files.ts'
import { StartProblem } from './problem.ts'
import type { Slice } from './slice.ts'
import { chooseClock } from './start/choose-clock.ts'
import { desksOf } from './start/desks.ts'
import { keysOf } from './start/keys.ts'
import { openChanging, openParts, type Closing } from './start/open-parts.ts'
import { openWorking } from './start/open-working.ts'
import { prepare } from './start/prepare.ts'
import type { RunningServer, StartOptions } from './start/running-server.ts'
import { performer } from './writing/perform.ts'

/** How long requests in flight are waited for at the end, in milliseconds. */
const grace = 10_000

const reachOf = ({ publicUrl, behindProxy }: Config): Reach => ({
  publicUrl,
  // A browser keeps no secure cookie of an address without TLS; such an address is on this machine alone.
  secureCookies: publicUrl?.startsWith('https:') ?? false,
  behindProxy,
})

/** @throws StartProblem that names the slices. */
function refuseUnknownSlice({ slice }: Config, slices: readonly Slice[]): void {
  const names = slices.map(({ name }) => name)
  if (slice === undefined || names.includes(slice)) return
  throw new StartProblem(
    `SLICE is "${slice}", but must be one of ${names.join(', ')}; for example SLICE=${names[0]}`,
  )
}

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
  const onClose: Closing = (close) => void opened.push(close)
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
    onClose(database.stop)
    const { secretKey, cursorKey, pseudonyms } = await keysOf(config, database, log)
    const building: Promise<Graph> = buildGraph(slices, { cursorKey, mostRows: config.rowBudget })
    // Awaited after the database is prepared; a failure meanwhile is reported there.
    building.catch(() => {})
    const readUrl = await prepare({ ...options, pseudonyms }, database)
    const publicUrl = () => config.publicUrl ?? listener.url
    const parts = await openParts({ config, readUrl, secretKey, publicUrl, log }, onClose)
    const { access, reads, post } = parts
    const directUrl = config.databaseDirectUrl ?? readUrl
    const graph = await building
    const compiler = compilerOf(graph.schema)
    const clock = options.clock ?? chooseClock(config)
    const policies = slices.flatMap((one) => one.policies)
    const changing = await openChanging(
      { readUrl, directUrl, compiler, slices, post, pseudonyms, log },
      onClose,
    )
    const { writer, events } = changing
    letGo = events.letGo
    const changes = slices.flatMap((one) => one.changes ?? []).map(({ change }) => change)
    const { registry } = compiler.graph
    const { perform, within: act } = performer({ writer, registry, policies, changes })
    const makeContext = contextFor({
      pool: reads.pool,
      clock,
      explain: explainer(compiler),
      viewerCan: viewerCanReader(compiler, policies),
      compiler,
      perform,
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
        desks: desksOf({ parts, events, clock, config, asked }),
        unready: () => unready(access.gate),
        standing: reads.standing,
        files: await staticFiles(config.adminDir),
      },
    }
    const { slice, gatewayKey = '' } = config
    const answering = await (slice === undefined
      ? answerAsOneGraph(common)
      : answerAsSubgraph({ ...common, graph, slice, gatewayKey }))
    onClose(answering.stop)
    listener.handle(answering.handle)
    if (config.jobs) await openWorking({ directUrl, parts, publicUrl, clock, act, log }, onClose)
    const demonstration = config.demonstrationAccounts
      ? { accounts: access.demonstration, password: demonstrationPassword }
      : undefined
    return { url: listener.url, place: database.place, clock, demonstration, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
