import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveSeeded, type Served } from './server.ts'

interface Event {
  __typename: string
  kind: string
  on: string
  at: string | null
  thingId: string
  step?: string
}
interface Page {
  nodes: Event[]
  edges: { cursor: string; node: Event }[]
  pageInfo: {
    hasNextPage: boolean
    hasPreviousPage: boolean
    startCursor: string | null
    endCursor: string | null
  }
  totalCount: number
}

let server: Served
let id: string
let other: string
beforeAll(async () => {
  server = await serveSeeded()
  const { awards } = await server.client.data<{ awards: { nodes: { participant: { id: string } }[] } }>(
    `{ awards(first: 2, where: { status: { eq: CONFERRED }, participant: { localAuthority: { code: { eq: "E10000008" } }, cohort: { code: { eq: "PLYMOUTH-2021" } } } }) {
         nodes { participant { id } } } }`,
  )
  ;[id = '', other = ''] = awards.nodes.map(({ participant }) => participant.id)
})
afterAll(() => server.stop())

const event = `__typename kind on at thingId
  ... on RegistrationEvent { step } ... on ModuleEvent { step module } ... on AwardEvent { step }
  ... on AttendanceEvent { status dayNumber heldOn } ... on OutcomeEvent { outcome isMet } ... on MarkEvent { module attempt }
  ... on TutorEvent { tutorId } ... on ReleaseAgreementEvent { answer }`
const query = `query ($id: ID!, $kinds: [TimelineEventKind!], $first: Int, $after: String) {
  participantTimeline(id: $id, kinds: $kinds, first: $first, after: $after) {
    nodes { ${event} } edges { cursor node { kind thingId } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }`

const page = async (token: string, variables: object = {}) =>
  (
    await server
      .as(token)
      .data<{ participantTimeline: Page | null }>(query, { id, first: 1_000, ...variables })
  ).participantTimeline

const kindsFor = async (token: string) => new Set((await page(token))?.nodes.map(({ kind }) => kind))

describe('the timeline of a participant', () => {
  it('tells everything from registration to conferral, the newest first', async () => {
    const { nodes = [], pageInfo, totalCount } = (await page('demo-consortium')) ?? {}
    expect(pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false })
    expect(totalCount).toBe(nodes.length)
    expect(nodes.map(({ on }) => on)).toEqual(
      nodes
        .map(({ on }) => on)
        .toSorted()
        .toReversed(),
    )
    expect(nodes.at(-1)).toMatchObject({ kind: 'REGISTERED', step: 'register', thingId: id })
    const steps = nodes.filter(({ kind }) => kind === 'REGISTRATION_STEP').map(({ step }) => step)
    expect(steps).toEqual(['complete', 'start'])
    expect(nodes.find(({ kind }) => kind === 'AWARD_STEP')).toMatchObject({ step: 'confer' })
  })

  it.each([
    ['REGISTERED', 'RegistrationEvent', { step: 'register' }],
    ['TUTOR_ALLOCATED', 'TutorEvent', { tutorId: expect.stringMatching(/^tut_\d+$/) as unknown }],
    ['AGREEMENT_SENT', 'ReleaseAgreementEvent', { answer: null }],
    ['AGREEMENT_ANSWERED', 'ReleaseAgreementEvent', { answer: 'SIGNED' }],
    [
      'ATTENDANCE_RECORDED',
      'AttendanceEvent',
      {
        dayNumber: expect.any(Number) as unknown,
        heldOn: expect.any(String) as unknown,
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as unknown,
      },
    ],
    [
      'OUTCOME_JUDGED',
      'OutcomeEvent',
      { outcome: expect.stringMatching(/^[ABC]\d+$/) as unknown, isMet: true },
    ],
    ['WORK_MARKED', 'MarkEvent', { attempt: 1, module: expect.any(String) as unknown }],
    [
      'MODULE_STEP',
      'ModuleEvent',
      { module: expect.any(String) as unknown, step: expect.any(String) as unknown },
    ],
    ['AWARD_RECOMMENDED', 'AwardEvent', { step: 'recommend' }],
  ])('%s is a %s', async (kind, type, told) => {
    const { nodes = [] } = (await page('demo-consortium', { kinds: [kind] })) ?? {}
    expect(nodes[0]).toMatchObject({ kind, __typename: type, ...told })
    expect(new Set(nodes.map((one) => one.kind))).toEqual(new Set([kind]))
  })

  it('is the same by pages, whatever their size', async () => {
    const whole = await page('demo-consortium')
    const read: Event[] = []
    for (let after: string | null = null, more = true; more;) {
      const one: Page | null = await page('demo-consortium', { first: 7, after })
      expect(one).toMatchObject({ totalCount: whole?.totalCount })
      expect(one?.pageInfo).toMatchObject({
        hasPreviousPage: after !== null,
        startCursor: one?.edges[0]?.cursor,
        endCursor: one?.edges.at(-1)?.cursor,
      })
      read.push(...(one?.nodes ?? []))
      after = one?.pageInfo.endCursor ?? null
      more = one?.pageInfo.hasNextPage ?? false
    }
    expect(read).toEqual(whole?.nodes)
  })

  it('has honest pages of none, and aliases of what is told of a page', async () => {
    expect(await page('demo-consortium', { first: 0 })).toMatchObject({
      nodes: [],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
    })
    expect(await page('demo-consortium', { kinds: [] })).toMatchObject({ nodes: [], totalCount: 0 })
    const aliased = await server.client.data<{ t: { p: { more: boolean } } }>(
      `query ($id: ID!) { t: participantTimeline(id: $id, first: 1) { p: pageInfo { more: hasNextPage __typename } } }`,
      { id },
    )
    expect(aliased.t.p).toEqual({ more: true, __typename: 'PageInfo' })
  })

  it('may be asked for other kinds from a place on', async () => {
    const attended = { kinds: ['ATTENDANCE_RECORDED'] }
    const whole = await page('demo-consortium', attended)
    const after = whole?.edges[1]?.cursor
    const rest = await page('demo-consortium', { ...attended, after })
    expect(rest?.nodes).toEqual(whole?.nodes.slice(2))
    const both = await page('demo-consortium', { kinds: ['REGISTERED', 'ATTENDANCE_RECORDED'], after })
    expect(both?.nodes).toHaveLength((whole?.totalCount ?? 0) - 2 + 1)
  })

  it('tells each asker what they may read, and of nobody whom they do not see', async () => {
    const authority = await kindsFor('demo-devon')
    expect(authority).toContain('ATTENDANCE_RECORDED')
    expect([...authority].filter((kind) => /WORK_MARKED|FEEDBACK|EVIDENCE|CONCERN/.test(kind))).toEqual([])
    expect(await kindsFor('demo-analyst')).toContain('WORK_MARKED')
    expect(await kindsFor('demo-plymouth')).toContain('WORK_MARKED')
    expect(await page('demo-tutor')).toBeNull()
  })

  it('is read in one statement', async () => {
    const before = server.lines.length
    await page('demo-consortium')
    const line = server.lines.slice(before).find(({ statements }) => statements !== undefined)
    expect(line).toMatchObject({ statements: 1 })
  })

  it.each([{ first: -1 }, { first: 1_001 }, { id: 'app_1' }, { after: 'bm9uZQ' }, { after: '' }])(
    'refuses %o',
    async (wrong) => {
      const { errors } = await server.client.ask(query, { id, ...wrong })
      expect(errors[0]?.extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        argument: Object.keys(wrong)[0],
      })
    },
  )

  it('refuses cursors that were altered, or made for another timeline or list', async () => {
    const cursor = (await page('demo-consortium', { id: other, first: 1 }))?.pageInfo.endCursor ?? ''
    const own = (await page('demo-consortium', { first: 1 }))?.pageInfo.endCursor ?? ''
    const flipped = Buffer.from(own, 'base64url')
    flipped[flipped.length - 1] = (flipped.at(-1) ?? 0) ^ 1
    const { participants } = await server.client.data<{ participants: { pageInfo: { endCursor: string } } }>(
      '{ participants(first: 1) { pageInfo { endCursor } } }',
    )
    for (const after of [cursor, flipped.toString('base64url'), participants.pageInfo.endCursor]) {
      const { errors } = await server.client.ask(query, { id, after })
      expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' })
    }
    expect(await page('demo-consortium', { after: own })).toMatchObject({
      pageInfo: { hasPreviousPage: true },
    })
  })
})
