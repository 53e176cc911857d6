import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { programmeWithHistories, type Histories } from './histories.ts'

let programme: Histories
beforeAll(async () => {
  programme = await programmeWithHistories()
})
afterAll(() => programme.stop())

const answer = async (query: string, variables?: Record<string, unknown>) => {
  const { data, refusal } = await programme.ask(query, variables)
  expect(refusal).toBeUndefined()
  return data
}

describe('who tutored a participant', () => {
  const tutor = (day: string | null) =>
    answer(
      `query ($day: Date) {
        participant(reference: "SWC-000002", asOf: $day) { primaryTutor { reference } tutorAllocations { totalCount } }
      }`,
      { day },
    )
  it.each([
    ['before there was any', '2023-09-19', null, 0],
    ['on the first day', '2023-09-20', 'TUT-0001', 1],
    ['on the last day of the first one', '2023-11-30', 'TUT-0001', 1],
    ['on the day of the change', '2023-12-01', 'TUT-0002', 1],
    ['on a day to come', '2030-01-01', 'TUT-0002', 1],
    ['now, with all there have been', null, 'TUT-0002', 2],
  ])('%s', async (_when, day, reference, allocations) => {
    expect(await tutor(day)).toEqual({
      participant: {
        primaryTutor: reference && { reference },
        tutorAllocations: { totalCount: allocations },
      },
    })
  })

  it('is told from the tutor’s side alike', async () => {
    const caseload = (alias: string, day: string) =>
      `${alias}: tutor(reference: "TUT-0001", asOf: "${day}") { caseload { nodes { reference } } }`
    expect(
      await answer(`{ ${caseload('before', '2023-11-30')} ${caseload('after', '2023-12-01')} }`),
    ).toEqual({
      before: { caseload: { nodes: [{ reference: 'SWC-000001' }, { reference: 'SWC-000002' }] } },
      after: { caseload: { nodes: [{ reference: 'SWC-000001' }] } },
    })
  })
})

describe('how many were active', () => {
  it('at the end of each term, and at the turn of a leap day', async () => {
    const active = (alias: string, day: string) =>
      `${alias}: participantAggregate(asOf: "${day}", where: { localAuthority: { shortName: { eq: "Cornwall" } } }) {
        count active: count(where: { status: { eq: ACTIVE } })
      }`
    expect(
      await answer(`{
        ${active('unregistered', '2023-09-09')} ${active('registered', '2023-09-19')} ${active('started', '2023-09-20')}
        ${active('autumn', '2023-12-31')} ${active('dayBefore', '2024-02-28')} ${active('leapDay', '2024-02-29')}
      }`),
    ).toEqual({
      unregistered: [{ count: 0, active: 0 }],
      registered: [{ count: 1, active: 0 }],
      started: [{ count: 1, active: 1 }],
      autumn: [{ count: 1, active: 0 }],
      dayBefore: [{ count: 1, active: 0 }],
      leapDay: [{ count: 1, active: 1 }],
    })
  })

  it('counts an interruption from the day on which it took effect, not that of its record', async () => {
    expect(
      await answer(
        '{ participants(asOf: "2023-10-29", where: { status: { eq: INTERRUPTED } }) { nodes { reference status } } }',
      ),
    ).toEqual({ participants: { nodes: [{ reference: 'SWC-000002', status: 'INTERRUPTED' }] } })
  })
})

describe('where an application stood', () => {
  it.each([
    ['before it was submitted, by the clock in London', '2023-07-14', undefined],
    ['half an hour into the day by summer time', '2023-07-15', 'SUBMITTED'],
    ['on the day before the clocks go back', '2023-10-28', 'SUBMITTED'],
    ['at the end of the day of twenty-five hours', '2023-10-29', 'OFFERED'],
  ])('%s', async (_when, day, status) => {
    const query = `query ($day: Date) { application(reference: "APP-000002", asOf: $day) { status } }`
    expect(await answer(query, { day })).toEqual({ application: status ? { status } : null })
  })

  it('leaves out drafts, whose beginning nobody recorded', async () => {
    const count = '{ applications(asOf: "2024-03-15", where: { status: { eq: DRAFT } }) { totalCount } }'
    expect(await answer(count)).toEqual({ applications: { totalCount: 0 } })
  })
})

describe('an authority that changed its university', () => {
  it.each([
    ['2009-08-31', null],
    ['2022-07-31', 'PLYMOUTH'],
    ['2022-08-01', 'EXETER'],
  ])('was routed on %s to %s', async (day, code) => {
    const query = `query ($day: Date!) {
      localAuthorities(asOf: $day, where: { shortName: { eq: "Cornwall" } }) { nodes { university { code } } }
      university(code: "EXETER", asOf: $day) { localAuthorities(where: { shortName: { eq: "Cornwall" } }) { totalCount } }
    }`
    expect(await answer(query, { day })).toEqual({
      localAuthorities: { nodes: [{ university: code && { code } }] },
      university: { localAuthorities: { totalCount: code === 'EXETER' ? 1 : 0 } },
    })
  })

  it('is grouped by, and ordered by, the one of the day', async () => {
    const groups = (alias: string, day: string) =>
      `${alias}: localAuthorityAggregate(asOf: "${day}", groupBy: [{ university: { code: true } }]) { keys { university { code } } count }`
    expect(await answer(`{ ${groups('past', '2022-07-31')} ${groups('later', '2022-08-01')} }`)).toEqual({
      past: [
        { keys: { university: { code: 'EXETER' } }, count: 2 },
        { keys: { university: { code: 'PLYMOUTH' } }, count: 4 },
      ],
      later: [
        { keys: { university: { code: 'EXETER' } }, count: 3 },
        { keys: { university: { code: 'PLYMOUTH' } }, count: 3 },
      ],
    })
  })
})

describe('what things were called', () => {
  it('a code names its authority on the days on which it was valid', async () => {
    const authority = (alias: string, code: string, day: string) =>
      `${alias}: localAuthority(code: "${code}", asOf: "${day}") { shortName code }`
    expect(
      await answer(`{
        ${authority('last', 'E10000027', '2023-03-31')} ${authority('lapsed', 'E10000027', '2023-04-01')}
        ${authority('first', 'E06000066', '2023-04-01')}
      }`),
    ).toEqual({
      last: { shortName: 'Somerset', code: 'E10000027' },
      lapsed: null,
      first: { shortName: 'Somerset', code: 'E06000066' },
    })
  })

  it('a person has the name in use that day, and only that one', async () => {
    const person = (alias: string, day: string) =>
      `${alias}: participant(reference: "SWC-000002", asOf: "${day}") { familyName person { names { familyName } } }`
    const named = (familyName: string) => ({ familyName, person: { names: [{ familyName }] } })
    expect(await answer(`{ ${person('past', '2023-12-15')} ${person('later', '2023-12-16')} }`)).toEqual({
      past: named('Finch'),
      later: named('Moss'),
    })
    const byName =
      '{ participants(asOf: "2023-12-15", where: { familyName: { eq: "Finch" } }) { totalCount } }'
    expect(await answer(byName)).toEqual({ participants: { totalCount: 1 } })
  })
})

it('days that had not come were not known', async () => {
  const query = `{ participants(asOf: "2023-09-19", where: { startedOn: { isNull: false } }) { totalCount } }`
  expect(await answer(query)).toEqual({ participants: { totalCount: 0 } })
})

it('before anything existed there is nothing', async () => {
  const query = `{
    participants(asOf: "2001-01-01") { totalCount nodes { reference } }
    routings(asOf: "2001-01-01") { totalCount }
    dataSharingAgreements(asOf: "2022-07-31") { totalCount }
    moduleRegistrationAggregate(asOf: "0001-01-01") { count }
  }`
  expect(await answer(query)).toEqual({
    participants: { totalCount: 0, nodes: [] },
    routings: { totalCount: 0 },
    dataSharingAgreements: { totalCount: 0 },
    moduleRegistrationAggregate: [{ count: 0 }],
  })
})

it('pages go on as of the same day', async () => {
  const page = `query ($after: String) {
    participants(asOf: "2023-12-31", orderBy: [{ status: ASC }], first: 1, after: $after) {
      nodes { reference status } pageInfo { endCursor hasNextPage }
    }
  }`
  const first = await programme.ask(page)
  expect(first.data).toMatchObject({
    participants: {
      nodes: [{ reference: 'SWC-000002', status: 'INTERRUPTED' }],
      pageInfo: { hasNextPage: true },
    },
  })
  const [after] = /(?<="endCursor":")[^"]+/.exec(JSON.stringify(first.data)) ?? []
  const second = await programme.ask(page, { after })
  expect(second.data).toMatchObject({
    participants: {
      nodes: [{ reference: 'SWC-000001', status: 'REGISTERED' }],
      pageInfo: { hasNextPage: false },
    },
  })
})
