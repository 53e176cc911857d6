import { afterAll, beforeAll, expect, it } from 'vitest'
import { replicatedPair, type Pair } from '../../server/test/replica/pair.ts'
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

/** Statements that were run for readers, by which slice's roots they are of. */
const reads = `select s.query, s.calls::int from pg_stat_statements s join pg_roles r on r.oid = s.userid
  where s.toplevel and s.query not like 'select app.%' and r.rolname = 'award_consortium'`

const ofEverySlice = `{
  schools(first: 1) { totalCount }
  cohorts(first: 1) { totalCount }
  applications(first: 1) { totalCount }
  participants(first: 1) { totalCount }
  awards(first: 1) { totalCount }
  evaluationSurveys(first: 1) { totalCount }
}`

it('each subgraph reads at the replica, as the gateway tells of it', async () => {
  await federated.as('demo-consortium').data(ofEverySlice)
  expect(await pair.primary.ask(reads)).toEqual([])
  const made = await pair.replica.ask<{ query: string; calls: number }>(reads)
  for (const table of ['school', 'cohort', 'application', 'participant', 'award', 'evaluation_survey'])
    expect(made.filter(({ query }) => new RegExp(`\\bfrom "?${table}"?\\b`).test(query))).toHaveLength(1)
  const answer = await fetch(`${federated.gateway.url}/readyz`)
  const { subgraphs } = (await answer.json()) as { subgraphs: Record<string, object> }
  expect(Object.values(subgraphs)).toHaveLength(6)
  for (const subgraph of Object.values(subgraphs))
    expect(subgraph).toMatchObject({ ready: true, reads: 'replica' })
})
