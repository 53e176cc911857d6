import { afterAll, beforeAll, expect, it } from 'vitest'
import { replicatedPair, type Pair, type Side } from '../../server/test/replica/pair.ts'
import { serveSubgraphs, type Subgraphs } from './federated.ts'

let pair: Pair
let federated: Subgraphs
beforeAll(async () => {
  pair = await replicatedPair()
  await pair.even()
  const env = { DATABASE_READ_URL: pair.replica.appUrl, READ_PATIENCE: '4000' }
  federated = await serveSubgraphs(pair.primary, { env })
})
afterAll(async () => {
  await federated.stop()
  await pair.stop()
})

const readsAt = async (side: Side): Promise<number> => {
  const [row] = await side.ask<{ calls: number }>(
    `select coalesce(sum(s.calls), 0)::int as calls from pg_stat_statements s join pg_roles r on r.oid = s.userid
     where s.toplevel and s.query not like 'select app.%' and r.rolname = 'award_consortium'`,
  )
  return row?.calls ?? -1
}

/** What the gateway says of its subgraphs. */
const standings = async (): Promise<(string | undefined)[]> => {
  const answer = await fetch(`${federated.gateway.url}/readyz`)
  const { subgraphs } = (await answer.json()) as { subgraphs: Record<string, { reads?: string }> }
  return Object.values(subgraphs).map(({ reads }) => reads)
}

it('each subgraph reads at the replica, as the gateway tells of it', async () => {
  await expect.poll(standings, { timeout: 20_000 }).toEqual(Array.from({ length: 6 }, () => 'replica'))
  const before = await readsAt(pair.primary)
  const roots = ['schools', 'cohorts', 'applications', 'participants', 'awards', 'evaluationSurveys']
  for (const root of roots) {
    const already = await readsAt(pair.replica)
    await federated.as('demo-consortium').data(`{ ${root}(first: 1) { totalCount } }`)
    expect([root, (await readsAt(pair.replica)) - already]).toEqual([root, 1])
  }
  expect(await readsAt(pair.primary)).toBe(before)
})
