import { readFile } from 'node:fs/promises'
import { makeEnvelopes } from '@cohortium/server/envelope'
import { fingerprintsIn, guestsIn } from '@cohortium/server/fingerprint'
import { listen } from '@cohortium/server/listen'
import { StartProblem } from '@cohortium/server/problem'
import type { Logger } from 'pino'
import { answering } from './answer.ts'
import { checkSubgraphs } from './check-subgraphs.ts'
import type { GatewayConfig } from './config.ts'
import { Documents } from './documents.ts'
import { makeExecutor } from './execute.ts'
import { foreseeing } from './foresight.ts'
import { Guest } from './guests/guest.ts'
import { makeGuestDoor } from './guests/guest-door.ts'
import { makeHandover } from './handover.ts'
import { makeHealth } from './health.ts'
import { makePassWhole } from './pass-whole.ts'
import { Subgraph } from './subgraph.ts'
import { subgraphsOf } from './supergraph.ts'

export interface RunningGateway {
  /** For example `http://127.0.0.1:4000`. */
  url: string
  subgraphs: readonly Subgraph[]
  /** Finishes what is in flight, then closes everything; the second call waits for the first. */
  stop(): Promise<void>
}

/** Subgraphs that are named nowhere listen on this machine, on the ports after this one in the order of their names. */
const portBeforeSubgraphs = 4000
/** How long requests in flight are waited for at the end, in milliseconds. */
const grace = 10_000

/** @throws StartProblem with a sentence that names the remedy. */
export async function startGateway(config: GatewayConfig, log: Logger): Promise<RunningGateway> {
  const supergraph = await readSupergraph(config.supergraph)
  const guests = guestsOf(supergraph, config)
  const names = subgraphsOf(supergraph).filter((name) => !guests.has(name))
  const strange = [...config.subgraphs.keys()].filter((name) => !names.includes(name))
  if (strange.length > 0)
    throw new StartProblem(
      `SUBGRAPHS names ${strange.join(', ')}, but the supergraph is composed of ${names.join(', ')}.`,
    )
  const subgraphs = names.map((name, index) => {
    const address = config.subgraphs.get(name) ?? `http://127.0.0.1:${portBeforeSubgraphs + 1 + index}`
    return new Subgraph(name, address, config.subgraphTimeout)
  })
  const listener = await listen(config.port, config.host, log, config.publicUrl?.startsWith('https:'))
  const opened: (() => Promise<void> | void)[] = [
    () => subgraphs.forEach((one) => one.close()),
    () => guests.forEach((one) => one.close()),
  ]
  let stopping: Promise<void> | undefined
  let letGo = (): void => {}
  const closeAll = async (): Promise<void> => {
    letGo()
    await listener.close(grace)
    for (const close of opened.toReversed()) await close()
  }
  const stop = (): Promise<void> => (stopping ??= closeAll())
  try {
    const envelopes = makeEnvelopes(config.gatewayKey)
    await checkSubgraphs(subgraphs, fingerprintsIn(supergraph), envelopes, log)
    for (const guest of guests.values()) await guest.check(log)
    const guestDoor =
      guests.size > 0 ? makeGuestDoor(supergraph, [...guests.keys()], config.gatewayKey) : undefined
    const ours = new Map(subgraphs.map((one) => [one.name, one]))
    const executor = await makeExecutor(supergraph, ours, guests)
    const documents = new Documents()
    const passWhole = makePassWhole(supergraph, ours)
    const foresee = foreseeing(
      documents,
      (document) => passWhole.firstPartOf(document) ?? executor.firstPartOf(document),
    )
    const handover = makeHandover(subgraphs, envelopes, config.behindProxy, guestDoor?.takeOut, foresee)
    letGo = () => handover.letGo()
    listener.handle(
      answering({
        handover,
        executor,
        passWhole,
        documents,
        health: makeHealth(subgraphs, [...guests.values()]),
        log,
        guestDoor,
      }),
    )
    return { url: listener.url, subgraphs, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** @throws StartProblem where GUESTS and the supergraph do not name the same guests. */
function guestsOf(supergraph: string, { guests, subgraphTimeout }: GatewayConfig): Map<string, Guest> {
  const composed = guestsIn(supergraph)
  const unknown = [...guests.keys()].filter((name) => !composed.has(name))
  if (unknown.length > 0)
    throw new StartProblem(
      `GUESTS names ${unknown.join(', ')}, which the supergraph was not composed with. Compose it by: npm run compose; and name the file by SUPERGRAPH`,
    )
  return new Map(
    [...composed].map(([name, fingerprint]) => {
      const address = guests.get(name)
      if (address === undefined)
        throw new StartProblem(
          `The supergraph was composed with the guest ${name}, whose address GUESTS does not name; for example GUESTS=${name}=https://${name}.example.ac.uk/graphql`,
        )
      return [name, new Guest(name, address, subgraphTimeout, fingerprint)]
    }),
  )
}

async function readSupergraph(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new StartProblem(
      `The supergraph ${file} cannot be read. Compose it by: pnpm generate; or name another file by SUPERGRAPH`,
      { cause: error },
    )
  }
}
