import { isLive, timeLeft, type ParticipantState } from '@cohortium/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { travellingClock } from '../writing/travelling-clock.ts'
import { serveSeeded, type Served } from './server.ts'

interface Row {
  id: string
  status: string
  statutoryDeadline: string | null
  daysLeft: number | null
  deadlineBand: string | null
}
interface Page {
  nodes: Row[]
  totalCount: number
  pageInfo: { endCursor: string | null; hasNextPage: boolean }
}

const clock = travellingClock('2024-01-15T10:00:00Z')
let server: Served
beforeAll(async () => {
  server = await serveSeeded({}, undefined, clock)
})
afterAll(() => server.stop())

const fields = 'id status statutoryDeadline daysLeft deadlineBand'
const page = async (where: string, token = 'demo-consortium', more = 'first: 1000'): Promise<Page> =>
  (
    await server.as(token).data<{ participants: Page }>(
      `{ participants(${more}, where: { ${where} }, orderBy: [{ daysLeft: ASC }, { id: ASC }]) {
             nodes { ${fields} } totalCount pageInfo { endCursor hasNextPage } } }`,
    )
  ).participants

const expected = ({ status, statutoryDeadline }: Row, today: string) => {
  if (statutoryDeadline === null || !isLive(status.toLowerCase() as ParticipantState))
    return { daysLeft: null, deadlineBand: null }
  const { daysLeft, band } = timeLeft(statutoryDeadline, today)
  return { daysLeft, deadlineBand: band.toUpperCase() }
}

describe('the deadline radar', () => {
  it.each(['2024-01-15', '2024-02-29', '2026-07-31', '2019-03-31'])(
    'tells of everybody what the rule says on %s',
    async (today) => {
      clock.goTo(`${today}T12:00:00Z`)
      const live = await page('status: { in: [REGISTERED, ACTIVE, INTERRUPTED] }')
      const over = await page('status: { in: [COMPLETED, WITHDRAWN] }')
      const rows = [...live.nodes, ...over.nodes]
      expect(live.nodes.some(({ daysLeft }) => daysLeft !== null)).toBe(true)
      expect(rows.map(({ daysLeft, deadlineBand }) => ({ daysLeft, deadlineBand }))).toEqual(
        rows.map((row) => expected(row, today)),
      )
    },
  )

  it('lists whoever has a deadline within some days, the nearest first, page after page', async () => {
    clock.goTo('2024-01-15T12:00:00Z')
    const all = await page('daysLeft: { lte: 365 }')
    const { nodes } = await page('status: { in: [REGISTERED, ACTIVE, INTERRUPTED] }')
    const near = nodes.filter(({ daysLeft }) => daysLeft !== null && daysLeft <= 365)
    expect(all.nodes).toEqual(near)
    expect(all.totalCount).toBe(near.length)
    expect(near.length).toBeGreaterThan(5)
    const first = await page('daysLeft: { lte: 365 }', 'demo-consortium', 'first: 3')
    const rest = await page(
      'daysLeft: { lte: 365 }',
      'demo-consortium',
      `first: 1000, after: "${first.pageInfo.endCursor}"`,
    )
    expect([...first.nodes, ...rest.nodes]).toEqual(near)
  })

  it('is narrowed and counted by its bands', async () => {
    clock.goTo('2024-01-15T12:00:00Z')
    const { participantAggregate } = await server.client.data<{
      participantAggregate: { keys: { deadlineBand: string | null }; count: number }[]
    }>('{ participantAggregate(groupBy: [{ deadlineBand: true }]) { keys { deadlineBand } count } }')
    const told = participantAggregate.filter(({ keys }) => keys.deadlineBand !== null)
    expect(told.length).toBeGreaterThan(1)
    for (const { keys, count } of told)
      expect((await page(`deadlineBand: { eq: ${keys.deadlineBand} }`)).totalCount).toBe(count)
  })

  it.each([
    ['demo-plymouth', 'university: { code: { eq: "PLYMOUTH" } }'],
    ['demo-devon', 'localAuthority: { code: { eq: "E10000008" } }'],
  ])('tells %s of their own', async (token, where) => {
    clock.goTo('2024-01-15T12:00:00Z')
    const seen = await page(`daysLeft: { lte: 365 }, ${where}`, token)
    expect(seen).toMatchObject({ nodes: (await page(`daysLeft: { lte: 365 }, ${where}`)).nodes })
    expect(seen.totalCount).toBeGreaterThan(0)
  })

  it('tells a tutor of those whom they teach, and by whom each is supported', async () => {
    const { participants } = await server.as('demo-tutor').data<{
      participants: { nodes: { daysLeft: number; primaryTutor: { id: string } | null }[]; totalCount: number }
    }>('{ participants(first: 100, where: { daysLeft: { isNull: false } }) { nodes { daysLeft primaryTutor { id } } totalCount } }')
    const everybody = await page('daysLeft: { isNull: false }')
    expect(participants.totalCount).toBeGreaterThan(0)
    expect(participants.totalCount).toBeLessThan(everybody.totalCount)
  })

  it('is not told of a day gone by', async () => {
    const { errors } = await server.client.ask('{ participants(asOf: "2023-01-01") { nodes { daysLeft } } }')
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' })
  })
})
