import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demonstrationDay } from '../../src/clock.ts'
import { serveSeeded } from './server.ts'

let server: Awaited<ReturnType<typeof serveSeeded>>
beforeAll(async () => {
  server = await serveSeeded()
})
afterAll(() => server.stop())

const both = async (root: string, args: string, selection: string) => {
  const { past, now } = await server.client.data<{ past: unknown; now: unknown }>(`{
    past: ${root}(asOf: "${demonstrationDay}" ${args}) { ${selection} }
    now: ${root}${args ? `(${args})` : ''} { ${selection} }
  }`)
  return { past, now }
}

describe('as of the programme’s today the demonstration is as it is now', () => {
  it.each([
    [
      'participantAggregate',
      'groupBy: [{ cohort: { code: true } }, { status: true }]',
      'keys { cohort { code } status } count',
    ],
    [
      'participantAggregate',
      'groupBy: [{ primaryTutor: { reference: true } }]',
      'keys { primaryTutor { reference } } count countDistinct { primaryTutor }',
    ],
    // Nobody recorded when a draft was begun.
    [
      'applicationAggregate',
      'where: { status: { ne: DRAFT } } groupBy: [{ status: true }]',
      'keys { status } count',
    ],
    ['moduleRegistrationAggregate', 'groupBy: [{ status: true }]', 'keys { status } count'],
    ['awardAggregate', 'groupBy: [{ status: true }]', 'keys { status } count max { conferredOn }'],
    ['examBoards', 'first: 1000', 'nodes { code status }'],
    ['localAuthorities', '', 'nodes { code dfeCode name university { code } }'],
    ['universities', '', 'nodes { code localAuthorities { nodes { code } } }'],
    [
      'tutors',
      'first: 200',
      'nodes { reference familyName caseload(first: 20) { totalCount nodes { reference familyName } } }',
    ],
  ])('%s by %s', async (root, args, selection) => {
    const { past, now } = await both(root, args, selection)
    expect(past).toEqual(now)
  })
})

it('people of past years have come and gone', async () => {
  const active = (year: number) =>
    `y${year}: participantAggregate(asOf: "${year}-12-31", where: { status: { eq: ACTIVE } }) { count }`
  const years = [2009, 2012, 2016, 2020, 2023]
  const found = await server.client.data<Record<string, { count: number }[]>>(
    `{ ${years.map(active).join(' ')} }`,
  )
  const counts = years.map((year) => found[`y${year}`]?.[0]?.count ?? -1)
  expect(counts[0]).toBe(0)
  for (const count of counts.slice(1)) expect(count).toBeGreaterThan(50)
})
