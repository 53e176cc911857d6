import { parse, validate } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { programmeWithHistories, type Histories } from './histories.ts'

let programme: Histories
beforeAll(async () => {
  programme = await programmeWithHistories()
})
afterAll(() => programme.stop())

const refusalOf = async (selection: string) => (await programme.ask(`{ ${selection} }`)).refusal

describe('what is not known of a past day is refused by name, with what to ask instead', () => {
  it.each([
    [
      'participants(asOf: "2023-11-01") { nodes { outcomesMet } }',
      /^participants\(asOf\): Participant\.outcomesMet is not known as of a day: count `outcomeJudgements`/,
    ],
    [
      'few: participants(asOf: "2023-11-01", where: { daysAttended: { lt: 3 } }) { totalCount }',
      /^few\(asOf\): Participant\.daysAttended is not known as of a day/,
    ],
    [
      'participants(asOf: "2023-11-01", orderBy: [{ progress: ASC }]) { nodes { id } }',
      /Participant\.progress/,
    ],
    ['participantAggregate(asOf: "2023-11-01") { avg { creditsAchieved } }', /Participant\.creditsAchieved/],
    ['participants(asOf: "2023-11-01") { nodes { version } }', /Participant\.version/],
    [
      'participants(asOf: "2023-11-01") { nodes { concerns { totalCount } } }',
      /Concern keeps no history, so it cannot be read as of a day: ask for it without asOf\./,
    ],
    [
      'participants(asOf: "2023-11-01", where: { concerns: { some: {} } }) { totalCount }',
      /Concern keeps no history/,
    ],
    [
      'participants(asOf: "2023-11-01", where: { search: "moss" }) { totalCount }',
      /Participant is searched by givenName as it is now/,
    ],
  ])('%s', async (selection, message) => {
    expect(await refusalOf(selection)).toEqual({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(message),
    })
  })

  it('and is answered beside it, where no day is asked', async () => {
    const query = `{
      then: participants(asOf: "2023-09-19") { totalCount }
      now: participants { nodes { reference outcomesMet concerns { totalCount } } }
    }`
    expect((await programme.ask(query)).refusal).toBeUndefined()
  })
})

describe('a day can be asked of a type', () => {
  const invalid = (root: string) =>
    validate(programme.schema, parse(`{ ${root}(asOf: "2023-11-01") { __typename } }`)).map(
      ({ message }) => message,
    )

  it.each([
    'routings',
    'localAuthorityCodes',
    'personNames',
    'tutorAllocations',
    'applications',
    'participants',
    'moduleRegistrations',
    'examBoards',
    'awards',
    'dataSharingAgreements',
    'localAuthorityAggregate',
  ])('that has a past: %s', (root) => expect(invalid(root)).toEqual([]))

  it.each(['feeRates', 'resources', 'concerns', 'evidenceItemAggregate'])('and of no other: %s', (root) =>
    expect(invalid(root)).toEqual([`Unknown argument "asOf" on field "Query.${root}".`]),
  )
})

it('a day that does not exist is refused', async () => {
  expect(await refusalOf('participants(asOf: "2023-02-29") { totalCount }')).toMatchObject({
    message: expect.stringContaining('"2023-02-29" is not a day of the calendar'),
  })
})
