import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveSeeded, type Served } from './server.ts'

interface Event {
  kind: string
  on: string
  at: string | null
  step: string | null
  thingId: string
}

let server: Served
let id: string
beforeAll(async () => {
  server = await serveSeeded()
  const { awards } = await server.client.data<{ awards: { nodes: { participant: { id: string } }[] } }>(
    `{ awards(first: 1, where: { status: { eq: CONFERRED }, participant: { localAuthority: { code: { eq: "E10000008" } }, cohort: { code: { eq: "PLYMOUTH-2021" } } } }) {
         nodes { participant { id } } } }`,
  )
  id = awards.nodes[0]?.participant.id ?? ''
})
afterAll(() => server.stop())

const query = `query ($id: ID!, $first: Int, $after: String) {
  participantTimeline(id: $id, first: $first, after: $after) { events { kind on at step thingId } next } }`

const page = async (token: string, variables: object = {}) =>
  (
    await server
      .as(token)
      .data<{ participantTimeline: { events: Event[]; next: string | null } | null }>(query, {
        id,
        first: 200,
        ...variables,
      })
  ).participantTimeline

const kindsFor = async (token: string) => new Set((await page(token))?.events.map(({ kind }) => kind))

describe('the timeline of a participant', () => {
  it('tells everything from registration to conferral, the newest first', async () => {
    const { events = [], next } = (await page('demo-consortium')) ?? {}
    expect(next).toBeNull()
    expect(events.map(({ on }) => on)).toEqual(
      events
        .map(({ on }) => on)
        .toSorted()
        .toReversed(),
    )
    expect(events.at(-1)).toMatchObject({ kind: 'REGISTERED', thingId: id })
    const steps = events.filter(({ kind }) => kind === 'REGISTRATION_STEP').map(({ step }) => step)
    expect(steps).toEqual(['complete', 'start'])
    const kinds = new Set(events.map(({ kind }) => kind))
    for (const kind of ['ATTENDANCE_RECORDED', 'OUTCOME_JUDGED', 'WORK_MARKED', 'MODULE_STEP', 'AWARD_STEP'])
      expect(kinds).toContain(kind)
    expect(events.find(({ kind }) => kind === 'AWARD_STEP')).toMatchObject({ step: 'confer' })
  })

  it('is the same by pages, whatever their size', async () => {
    const whole = (await page('demo-consortium'))?.events
    const read: Event[] = []
    for (let after: string | null | undefined = null; after !== undefined;) {
      const one = await page('demo-consortium', { first: 7, after })
      read.push(...(one?.events ?? []))
      after = one?.next ?? undefined
    }
    expect(read).toEqual(whole)
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

  it.each([{ first: 0 }, { first: 201 }, { id: 'app_1' }])('refuses %o', async (wrong) => {
    const { errors } = await server.client.ask(query, { id, ...wrong })
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: Object.keys(wrong)[0] })
  })
})
