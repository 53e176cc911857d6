import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { GraphQLClient } from '@cohortium/testkit'
import { compose } from '../../src/compose.ts'
import { readComposeConfig } from '../../src/config.ts'
import { clientOf } from '../federated.ts'
import { freePort, gatewayWith } from './guest-gateway.ts'
import { startVle, type Vle } from './vle.ts'

/** The learning environment behind a gateway, with pages of one module and visits of two participants. */
export interface ServedGuest {
  vle: Vle
  /** Where the guest keeps its rows, and the supergraph lies. */
  folder: string
  /** File of the supergraph that was composed with the guest, and what the command told of it. */
  supergraph: string
  composed: string[]
  /** A participant whom the tutor sees, and one whom they do not. */
  seen: string
  unseen: string
  /** Asks the gateway, or another one, by a token. */
  as(token?: string, url?: string): GraphQLClient
  stop(): Promise<void>
}

/** Where the pages of modules are. */
export const pages = 'https://vle.example.ac.uk/modules'

const idsOf = async (client: GraphQLClient): Promise<string[]> => {
  const { participants } = await client.data<{ participants: { nodes: { id: string }[] } }>(
    '{ participants(first: 1000, asOf: "2023-12-01") { nodes { id } } }',
  )
  return participants.nodes.map(({ id }) => id)
}

export async function serveGuest(): Promise<ServedGuest> {
  const folder = mkdtempSync(join(tmpdir(), 'cohortium-guests-'))
  const supergraph = join(folder, 'supergraph.graphql')
  const port = await freePort()
  const vle = await startVle(`http://127.0.0.1:${port}`, join(folder, 'vle'))
  const composed = await compose(readComposeConfig({ GUESTS: `vle=${vle.url}`, SUPERGRAPH: supergraph }))
  const gateway = await gatewayWith(vle.url, supergraph, { port })
  const as: ServedGuest['as'] = (token, url = gateway.url) => clientOf(url, token)
  const all = await idsOf(as('demo-consortium'))
  const own = new Set(await idsOf(as('demo-tutor')))
  const [seen = ''] = own
  const unseen = all.find((id) => !own.has(id)) ?? ''
  const { modules } = await as('demo-consortium').data<{ modules: { nodes: { code: string }[] } }>(
    '{ modules(first: 1) { nodes { code } } }',
  )
  const courses = modules.nodes.map(({ code }) => ({ module: code, url: `${pages}/${code}` }))
  const visits = [seen, unseen].flatMap((participant) =>
    ['2023-11-01T10:00:00Z', '2024-01-09T18:30:00Z'].map((at) => ({ participant, at })),
  )
  const status = await vle.add({ courses, visits })
  if (status !== 204) throw new Error(`The learning environment took nothing in: ${status}.`)
  return {
    vle,
    folder,
    supergraph,
    composed,
    seen,
    unseen,
    as,
    async stop() {
      await gateway.stop()
      await vle.stop()
      rmSync(folder, { recursive: true })
    },
  }
}
