import { bearer, graphqlClient, type GraphQLClient } from '@cohortium/testkit'
import { setTimeout as sleep } from 'node:timers/promises'
import { addressOf, startChild, type Child } from './child.ts'

/** A server that is killed and started again while it is asked. */
export interface Mortal {
  /** Asks whichever server runs just now, as the demonstration's tutor. */
  tutor: () => GraphQLClient
  /** Kills it as it works, and starts another over the same data. */
  kill: () => Promise<void>
  stop: () => Promise<void>
}

export async function mortalServer(dataDir: string): Promise<Mortal> {
  let child: Child
  let address: string
  const start = async () => {
    child = startChild({ DATA_DIR: dataDir })
    address = await addressOf(child)
  }
  await start()
  return {
    tutor: () => graphqlClient(`${address}/graphql`, bearer('demo-tutor')),
    async kill() {
      child.signal('SIGKILL')
      await child.ended
      await start()
    },
    async stop() {
      child.signal('SIGTERM')
      await child.ended
    },
  }
}

export interface Steady {
  /** Changes to be made, each once. */
  count: number
  /** Sent at a time. */
  clients: number
  /** Of which one in so many is sent twice, side by side. */
  twiceIn: number
  /** Runs as one after another is acknowledged. */
  acknowledged: (made: number) => void
}

const raise = `mutation ($input: RaiseConcernInput!) { raiseConcern(input: $input) {
  kind: __typename ... on ConcernChanged { concern { id } } ... on Refusal { message } } }`

/** What somebody is told of a change that was made, however often it had to be sent. */
async function insist(server: Mortal, input: object): Promise<string> {
  for (;;) {
    // Whether it was made before the server went is not known, so it is sent again by the same key.
    const answer = await server
      .tutor()
      .ask<{ raiseConcern: { kind: string; message?: string; concern?: { id: string } } }>(raise, {
        input,
      })
      .catch(() => undefined)
    const told = answer?.data?.raiseConcern
    if (told?.concern) return told.concern.id
    if (told) throw new Error(`${told.kind}: ${told.message}`)
    await sleep(25)
  }
}

/** Raises concerns that differ by their summaries, each by a key of its own; answers their ids in order. */
export async function raiseConcerns(
  server: Mortal,
  { id, version }: { id: string; version: number },
  { count, clients, twiceIn, acknowledged }: Steady,
): Promise<string[]> {
  const ids: string[] = []
  let next = 0
  let made = 0
  const client = async () => {
    for (let place = next++; place < count; place = next++) {
      const input = {
        id,
        expectedVersion: version,
        category: 'OTHER',
        severity: 'LOW',
        summary: `The ${place}. of many.`,
        idempotencyKey: `steady-change-${place}`,
      }
      const times = place % twiceIn === 0 ? 2 : 1
      const told = await Promise.all(Array.from({ length: times }, () => insist(server, input)))
      if (new Set(told).size !== 1) throw new Error(`${input.summary} was answered as ${told.join(' and ')}`)
      ids[place] = told[0] ?? ''
      acknowledged(++made)
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  return ids
}
