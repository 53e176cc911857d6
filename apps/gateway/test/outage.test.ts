import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { watch } from '../../server/test/events/event-source.ts'
import { serveSubgraphs, type Subgraphs } from './federated.ts'

let federated: Subgraphs
beforeAll(async () => {
  federated = await serveSubgraphs(inject('seeded'))
})
afterAll(() => federated.stop())

const needsAssessment =
  '{ participants(first: 20) { nodes { status moduleRegistrations(first: 2) { totalCount } } } }'
const needsNoAssessment =
  '{ participants(first: 20) { nodes { status university { name } cohort { code } } } }'
const inPart = '{ participant(id: "ptc_1") { status } moduleRegistration(id: "mrg_1") { status } }'

const ready = async () => {
  const response = await fetch(`${federated.gateway.url}/readyz`)
  const { status, subgraphs } = (await response.json()) as {
    status: string
    subgraphs: Record<string, { ready: boolean; reason?: string }>
  }
  return { http: response.status, status, assessment: subgraphs['assessment'] }
}

it('without one subgraph the rest answers, and what needs it is one clear error; when it is back all is as before', async () => {
  const client = federated.as('demo-consortium')
  const [before, rest] = [await client.data(needsAssessment), await client.data(needsNoAssessment)]
  expect(await ready()).toMatchObject({ http: 200, status: 'ready', assessment: { ready: true } })
  await federated.subgraphs.get('assessment')?.stop()

  expect(await client.data(needsNoAssessment)).toEqual(rest)
  const message = 'The subgraph assessment cannot be reached at the moment; try again.'
  const extensions = { code: 'UNAVAILABLE', subgraph: 'assessment' }
  const without = await client.ask(needsAssessment)
  expect(without).toMatchObject({ status: 503, data: null, errors: [{ message, extensions }] })
  expect(without.errors).toHaveLength(1)
  const half = await client.ask<Record<string, { status: string } | null>>(inPart)
  expect(half.status).toBe(200)
  expect(half.data?.['participant']?.status).toEqual(expect.any(String))
  expect(half.data?.['moduleRegistration']).toBeNull()
  expect(half.errors).toMatchObject([{ message, path: ['moduleRegistration'], extensions }])
  expect(await ready()).toMatchObject({
    http: 200,
    status: 'ready in part',
    assessment: { ready: false, reason: message },
  })

  await federated.revive('assessment')
  const back = performance.now()
  while ((await client.ask(needsAssessment)).status !== 200) await sleep(20)
  expect(performance.now() - back).toBeLessThan(2_000)
  expect(await client.data(needsAssessment)).toEqual(before)
  expect(await ready()).toMatchObject({ http: 200, status: 'ready' })
})

describe('an operation that was asked before', () => {
  const query = `query Page($n: Int!, $whole: Boolean!) {
    participants(first: $n) { nodes { status university { name @include(if: $whole) } } } }`
  const sole = 'query Sole($n: Int!) { participants(first: $n) { nodes { status } } }'
  const twoDays = `{ now: participants(first: 2) { nodes { status } }
    then: participants(first: 2, asOf: "2023-10-01") { nodes { status } } }`

  const requests = () => federated.gateway.subgraphs.reduce((sum, { counts }) => sum + counts.requests, 0)
  const asked = async (token: string, text: string, variables: Record<string, unknown>) => {
    const before = requests()
    const { data, errors } = await federated.as(token).ask(text, variables)
    return { answer: { data, errors }, requests: requests() - before }
  }

  it.each<[string, string, Record<string, unknown>, [number, number]]>([
    ['one subgraph admits it and answers what is asked first', query, { n: 7, whole: true }, [3, 2]],
    ['one subgraph admits it and answers it, where it is the only one', sole, { n: 7 }, [2, 1]],
    ['its parts of different days are asked for apart', twoDays, {}, [3, 3]],
  ])('%s', async (_what, text, variables, [first, again]) => {
    const one = await asked('demo-exeter', text, variables)
    await asked('demo-exeter', text, variables)
    const other = await asked('demo-exeter', text, variables)
    expect(other.answer).toEqual(one.answer)
    expect([one.requests, other.requests]).toEqual([first, again])
  })

  it('is answered to each asker what they see, by the values that they say', async () => {
    await asked('demo-consortium', query, { n: 50, whole: false })
    const [all, few] = [
      await asked('demo-consortium', query, { n: 50, whole: true }),
      await asked('demo-devon', query, { n: 3, whole: false }),
    ]
    const nodes = ({ answer }: typeof all) =>
      (answer.data as { participants: { nodes: { university: object | null }[] } }).participants.nodes
    expect(nodes(all)).toHaveLength(50)
    expect(nodes(few)).toEqual(
      Array.from({ length: 3 }, () => ({ status: expect.any(String), university: {} })),
    )
  })

  it('is refused to whom it is closed, as at first', async () => {
    const closed = '{ concerns(first: 1) { nodes { id } } }'
    await asked('demo-plymouth', closed, {})
    await asked('demo-plymouth', closed, {})
    const { answer } = await asked('demo-devon', closed, {})
    expect(answer.data).toBeNull()
    expect(answer.errors[0]?.extensions?.['code']).toBe('FORBIDDEN')
  })

  it('is admitted by another subgraph where the one that is asked first is down', async () => {
    const { answer } = await asked('demo-exeter', query, { n: 7, whole: true })
    await federated.subgraphs.get('participation')?.stop()
    const without = await asked('demo-exeter', query, { n: 7, whole: true })
    expect(without.answer.errors).toMatchObject([{ extensions: { subgraph: 'participation' } }])
    await federated.revive('participation')
    const back = await asked('demo-exeter', query, { n: 7, whole: true })
    expect(back.answer).toEqual(answer)
  })
})

it('whichever subgraph admits operations may be the one that is down', async () => {
  const client = federated.as('demo-tutor')
  for (const name of ['partners', 'programme', 'insight']) {
    await federated.subgraphs.get(name)?.stop()
    expect(await client.data('{ participants(first: 1) { nodes { status } } }')).toHaveProperty(
      'participants',
    )
  }
  for (const name of ['partners', 'programme', 'insight']) await federated.revive(name)
})

it('a stream ends with the subgraph that tells it, and is opened anew by another', async () => {
  const { url } = federated.gateway
  const names = [...federated.subgraphs.keys()]
  const counts = () =>
    new Map(federated.gateway.subgraphs.map(({ name, counts: { requests } }) => [name, requests]))
  const before = counts()
  const source = await watch(url, 'demo-tutor', 'participants=ptc_1')
  expect(await source.next()).toMatchObject({ event: 'open' })
  const teller = names.find((name) => counts().get(name) !== before.get(name)) ?? ''
  await federated.subgraphs.get(teller)?.stop()
  expect(await source.next()).toBeUndefined()

  const again = await watch(url, 'demo-tutor', 'participants=ptc_1')
  expect(await again.next()).toMatchObject({ event: 'open' })
  again.leave()
  await federated.revive(teller)
})

it('without any subgraph the gateway says so', async () => {
  for (const server of federated.subgraphs.values()) await server.stop()
  const { status, errors } = await federated.as('demo-tutor').ask('{ programmeDate }')
  expect(status).toBe(503)
  expect(errors).toEqual([
    {
      message: 'No part of the system can be reached at the moment; try again.',
      extensions: { code: 'UNAVAILABLE' },
    },
  ])
  expect(await ready()).toMatchObject({ http: 503, status: 'not ready' })
  expect((await fetch(`${federated.gateway.url}/healthz`)).status).toBe(200)
})
