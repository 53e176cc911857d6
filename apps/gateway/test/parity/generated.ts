import { exercise } from '@cohortium/graph-sql/oracle'
import { hardlyHeld } from '../../../server/test/oracle/hardly-held.ts'
import { smallProgramme } from '../../../server/test/oracle/small-programme.ts'
import { serveSubgraphs, type Subgraphs } from '../federated.ts'
import { askBoth, asking, tokens } from './both.ts'

/** What a comparison came to. */
export interface Compared {
  /** Requests that were put to both, of which all were answered alike. */
  requests: number
  /** Of these, how many were refused as a whole. */
  refused: number
  /** Requests that each subgraph answered meanwhile. */
  bySubgraph: Record<string, number>
}

/** Puts generated operations to the one graph and to the gateway, each as every role; fails at the first difference. */
export async function compareGenerated(seed: number, operations: number): Promise<Compared> {
  let federated: Subgraphs | undefined
  const programme = await smallProgramme(
    (client) => client.query(hardlyHeld),
    async (database) => {
      federated = await serveSubgraphs(database, { env: { ROW_BUDGET: '1000000000', JOBS: 'off' } })
    },
  )
  if (!federated) throw new Error('No subgraphs were started.')
  const compared: Compared = { requests: 0, refused: 0, bySubgraph: {} }
  const both = { one: programme, gateway: federated.gateway }
  try {
    await exercise(
      programme.world,
      async (query, variables) => {
        const answers = await Promise.all(
          tokens.map((token) => askBoth(both, asking({ query, variables }, token))),
        )
        compared.requests += answers.length
        compared.refused += answers.filter(({ body }) => !body.startsWith('{"data"')).length
        // Cursors are those of somebody who sees every row.
        return programme.served(query, variables)
      },
      { seed, operations, limits: { depth: 4, fields: 15 } },
    )
    for (const { name, counts } of federated.gateway.subgraphs) compared.bySubgraph[name] = counts.requests
    return compared
  } finally {
    await federated.stop()
    await programme.stop()
  }
}
