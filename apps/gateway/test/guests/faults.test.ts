import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { RunningGateway } from '../../src/start-gateway.ts'
import type { Line } from '../logs.ts'
import { gatewayWith } from './guest-gateway.ts'
import { startLiar, type Liar } from './liar.ts'
import { serveGuest, type ServedGuest } from './served-guest.ts'

let served: ServedGuest
beforeAll(async () => {
  served = await serveGuest()
})
afterAll(() => served.stop())

describe('a guest that is down', () => {
  it('leaves its fields null with one error that names it, and all else as it is', async () => {
    const lines: Line[] = []
    const alone = await gatewayWith('http://127.0.0.1:1/graphql', served.supergraph, { lines })
    const client = served.as('demo-consortium', alone.url)
    const query = '{ modules(first: 2) { nodes { code vleUrl } } programmeDate }'
    const { data, errors, status } = await client.ask(query)
    const plain = await client.data<{ modules: { nodes: object[] } }>(
      '{ modules(first: 2) { nodes { code } } programmeDate }',
    )
    const nodes = plain.modules.nodes.map((node) => ({ ...node, vleUrl: null }))
    expect(status).toBe(200)
    expect(data).toEqual({ ...plain, modules: { nodes } })
    expect(errors).toEqual([
      {
        message: 'The subgraph vle cannot be reached at the moment; try again.',
        path: expect.any(Array),
        extensions: { code: 'UNAVAILABLE', subgraph: 'vle' },
      },
    ])
    expect(lines.filter(({ level }) => level === 40)).toMatchObject([{ guest: 'vle' }])
    const ready = await (await fetch(`${alone.url}/readyz`)).json()
    expect(ready).toMatchObject({ status: 'ready', guests: { vle: { failures: 2 } } })
    await alone.stop()
  })
})

describe('a guest whose schema has changed', () => {
  it('keeps nobody waiting, and is warned of by its name', async () => {
    const changed = await startLiar()
    changed.answer = () => JSON.stringify({ data: { service: { sdl: 'type Query { courses: Int }' } } })
    const lines: Line[] = []
    const gateway = await gatewayWith(changed.url, served.supergraph, { lines })
    const { data } = await served.as('demo-tutor', gateway.url).ask('{ programmeDate }')
    expect(data).toEqual({ programmeDate: expect.any(String) })
    expect(lines.filter(({ level }) => level === 40)).toMatchObject([
      { guest: 'vle', msg: 'a guest has another schema than the supergraph was composed with' },
    ])
    await gateway.stop()
    await changed.stop()
  })
})

describe('a guest that lies', () => {
  let liar: Liar
  let deceived: RunningGateway
  beforeAll(async () => {
    liar = await startLiar()
    deceived = await gatewayWith(liar.url, served.supergraph, { timeout: 2_000 })
  })
  afterAll(async () => {
    await deceived.stop()
    await liar.stop()
  })

  const query = `query ($id: ID!) { participant(id: $id) { id status lastSeenInVle } }`
  const moment = '2024-01-01T00:00:00.000Z'

  it('is believed in what it was asked, and in nothing else', async () => {
    const plain = await served
      .as('demo-tutor')
      .data<{ participant: object }>(`query ($id: ID!) { participant(id: $id) { id status } }`, {
        id: served.seen,
      })
    liar.answer = () =>
      JSON.stringify({
        data: {
          _entities: [
            {
              __typename: 'Participant',
              id: served.unseen,
              status: 'AWARDED',
              familyName: 'Nobody',
              lastSeenInVle: moment,
            },
          ],
          participants: { nodes: [{ id: served.unseen }] },
        },
        extensions: { ftv1: 'x' },
      })
    const answer = await served.as('demo-tutor', deceived.url).ask(query, { id: served.seen })
    expect(answer.errors).toEqual([])
    expect(answer.data).toEqual({ participant: { ...plain.participant, lastSeenInVle: moment } })
  })

  it.each<[string, () => string, string]>([
    [
      'adds somebody who was not asked for',
      () =>
        JSON.stringify({
          data: { _entities: [{ lastSeenInVle: moment }, { id: served.unseen, lastSeenInVle: moment }] },
        }),
      'The guest vle answered what was not asked.',
    ],
    [
      'answers no list',
      () => '{"data":{"_entities":{"id":"ptc_1"}}}',
      'The guest vle answered what was not asked.',
    ],
    ['answers no JSON', () => '<html>', 'The guest vle answered what is no answer.'],
    [
      'fails in words of its own',
      () => '{"data":null,"errors":[{"message":"relation visits of 10.0.0.7"}]}',
      'The guest vle could not answer.',
    ],
    [
      'answers without end',
      () => 'x'.repeat(9_000_000),
      'The subgraph vle cannot be reached at the moment; try again.',
    ],
  ])('and %s is told of by its name', async (_what, answered, message) => {
    liar.answer = answered
    const { data, errors } = await served.as('demo-tutor', deceived.url).ask(query, { id: served.seen })
    expect(data).toEqual({
      participant: { id: served.seen, status: expect.any(String), lastSeenInVle: null },
    })
    expect(errors?.map((error) => error.message)).toEqual([message])
    expect(errors?.[0]?.extensions).toEqual({ code: 'UNAVAILABLE', subgraph: 'vle' })
  })

  it('gets neither a ticket nor anything that the asker sent', () => {
    const names = new Set(liar.headers.flatMap((headers) => Object.keys(headers)))
    expect([...names].toSorted()).toEqual([
      'accept',
      'authorization',
      'connection',
      'content-length',
      'content-type',
      'host',
    ])
    const said = liar.headers.flatMap(({ authorization }) => authorization ?? [])
    expect(said.length).toBeGreaterThan(0)
    for (const one of said) expect(one).not.toContain('demo-tutor')
  })

  it('is asked nothing by operations that ask nothing of it', async () => {
    const before = liar.headers.length
    const operation = '{ participants(first: 5) { nodes { id status } } }'
    const [with_, without] = await Promise.all([
      served.as('demo-tutor', deceived.url).ask(operation),
      served.as('demo-tutor', inject('running').gateway.url).ask(operation),
    ])
    expect(with_.data).toEqual(without.data)
    expect(liar.headers.length).toBe(before)
  })
})
