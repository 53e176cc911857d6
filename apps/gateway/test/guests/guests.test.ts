import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pages, serveGuest, type ServedGuest } from './served-guest.ts'

let served: ServedGuest
beforeAll(async () => {
  served = await serveGuest()
})
afterAll(() => served.stop())

const lastSeen = `query LastSeen($id: ID!) { participant(id: $id) { status lastSeenInVle } }`

describe('a guest', () => {
  it('is composed by a command, which tells what it adds and for whom', () => {
    expect(served.composed).toEqual([
      'vle adds Participant.lastSeenInVle, for consortium_administrator, university_partner, tutor',
      'vle adds Module.vleUrl, for everybody who is signed in',
      `Written to ${served.supergraph}`,
    ])
  })

  it('adds to what our subgraphs answer, in one request for all rows', async () => {
    const before = served.vle.asked.length
    const { modules } = await served
      .as('demo-analyst')
      .data<{ modules: { nodes: { code: string }[] } }>(
        `{ modules(first: 3) { nodes { title vleUrl code } } }`,
      )
    const [first, second] = modules.nodes
    expect(first).toEqual({ title: expect.any(String), vleUrl: `${pages}/${first?.code}`, code: first?.code })
    expect(second).toMatchObject({ vleUrl: null })
    expect(served.vle.asked.slice(before).map(({ references }) => references.length)).toEqual([3])
  })

  it('tells of those alone whom the asker sees', async () => {
    const own = await served.as('demo-tutor').data(lastSeen, { id: served.seen })
    expect(own).toEqual({
      participant: { status: expect.any(String), lastSeenInVle: '2024-01-09T18:30:00.000Z' },
    })
    const before = served.vle.asked.length
    expect(await served.as('demo-tutor').data(lastSeen, { id: served.unseen })).toEqual({ participant: null })
    expect(served.vle.asked.length).toBe(before)
    const registrations = `{ moduleRegistrations(first: 200) { nodes { participant { id lastSeenInVle } } } }`
    type Found = { moduleRegistrations: { nodes: { participant: { id: string } | null }[] } }
    const { moduleRegistrations } = await served.as('demo-tutor').data<Found>(registrations)
    const visible = new Set(moduleRegistrations.nodes.map(({ participant }) => participant?.id))
    const told = served.vle.asked.slice(before).flatMap(({ references }) => references.map(({ id }) => id))
    expect(told.length).toBeGreaterThan(0)
    expect(told.filter((id) => !visible.has(id))).toEqual([])
    expect(told).not.toContain(served.unseen)
  })

  it('is asked as of the day that the operation is read as of', async () => {
    const query = `query ($id: ID!) { now: participant(id: $id) { lastSeenInVle }
      before: participant(id: $id, asOf: "2023-12-01") { lastSeenInVle } }`
    expect(await served.as('demo-consortium').data(query, { id: served.unseen })).toEqual({
      now: { lastSeenInVle: '2024-01-09T18:30:00.000Z' },
      before: { lastSeenInVle: '2023-11-01T10:00:00.000Z' },
    })
    expect(new Set(served.vle.asked.slice(-2).map(({ day }) => day))).toEqual(
      new Set(['2023-12-01', undefined]),
    )
  })

  it('is part of the schema that those who are signed in are shown', async () => {
    const { data } = await served.as('demo-analyst').ask('{ __type(name: "Module") { fields { name } } }')
    expect(JSON.stringify(data)).toContain('"vleUrl"')
  })

  it('keeps what it was told, and takes it from its own programs alone', async () => {
    const visits = [{ participant: 'ptc_1', at: '2024-01-10' }]
    expect(await served.vle.add({ visits }, 'x')).toBe(401)
    expect(await served.vle.add({ visits: [{ participant: 'ptc_1', at: 'yesterday' }] })).toBe(400)
    const kept = readFileSync(join(served.folder, 'vle', 'visits.jsonl'), 'utf8')
      .trim()
      .split('\n')
    expect(kept).toHaveLength(4)
    expect(kept[0]).toBe(JSON.stringify({ participant: served.seen, at: '2023-11-01T10:00:00.000Z' }))
  })
})

describe('an operation with fields of a guest is judged before anybody is asked', () => {
  /** What is answered, and how many times the guest was asked for it. */
  async function refusal(token: string | undefined, query: string, variables = {}) {
    const before = served.vle.asked.length
    const { status, errors, data } = await served.as(token).ask(query, variables)
    expect(served.vle.asked.length).toBe(before)
    return { status, data, messages: errors?.map(({ message }) => message) ?? [], errors }
  }

  it('by the roles that the guest names', async () => {
    const { status, errors } = await refusal('demo-devon', lastSeen, { id: served.seen })
    expect(status).toBe(400)
    expect(errors).toEqual([
      {
        message: 'Participant.lastSeenInVle is closed to authority partners.',
        extensions: {
          code: 'FORBIDDEN',
          path: ['participant', 'lastSeenInVle'],
          fields: [{ field: 'Participant.lastSeenInVle', path: ['participant', 'lastSeenInVle'] }],
        },
      },
    ])
  })

  it('by the rules of the one graph', async () => {
    const nobody = await refusal(undefined, '{ modules { nodes { vleUrl } } }')
    expect(nobody.status).toBe(401)
    const closed = '{ participants { nodes { givenName lastSeenInVle } } }'
    expect((await refusal('demo-analyst', closed)).messages).toEqual([
      'Participant.givenName is closed to reporting analysts; use pseudonym.',
    ])
    const costly = `{ participants(first: 1000) { nodes { lastSeenInVle moduleRegistrations(first: 1000) { nodes { id } } } } }`
    expect((await refusal('demo-consortium', costly)).errors?.[0]?.extensions?.code).toBe('TOO_COSTLY')
    const mistaken = '{ modules { nodes { vleUrl nothingOfTheKind } } }'
    expect((await refusal('demo-consortium', mistaken)).messages).toEqual([
      'Cannot query field "nothingOfTheKind" on type "Module".',
    ])
  })

  it('by its size, and what it asks of the guest by the guest’s schema', async () => {
    const many = Array.from({ length: 31 }, (_one, index) => `a${index}: vleUrl`).join(' ')
    expect((await refusal('demo-consortium', `{ modules { nodes { ${many} } } }`)).messages).toEqual([
      'The operation has 31 aliases; at most 30 are allowed. Split it into several.',
    ])
    const { status, messages } = await refusal('demo-consortium', '{ modules { nodes { vleUrl { host } } } }')
    expect(status).toBe(400)
    expect(messages).toEqual([
      'Field "vleUrl" must not have a selection since type "String" has no subfields.',
    ])
  })

  it('and may name it by aliases, in fragments and under conditions', async () => {
    const query = `query ($with: Boolean!) { modules(first: 1) { nodes { ...Pages } } }
      fragment Pages on Module { pages: vleUrl ... on Module @include(if: $with) { again: vleUrl } }`
    const { modules } = await served
      .as('demo-tutor')
      .data<{ modules: { nodes: object[] } }>(query, { with: false })
    expect(modules.nodes).toEqual([{ pages: expect.stringContaining(pages) }])
  })
})
