import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyDate } from '../../test/support/arbitraries.ts'
import { addDays, addMonths, addYears } from '../dates/arithmetic.ts'
import { lastDayBeforeRegulations, statutoryDeadline, type AppointmentFacts } from './statutory-deadline.ts'

const senco = (startsOn: string, endsOn: string | null = null, covered = true): AppointmentFacts => ({
  role: 'senco',
  startsOn,
  endsOn,
  mainstreamOrMaintainedNursery: covered,
})

describe('the statutory deadline', () => {
  test.each<[string, AppointmentFacts[], string | null, string]>([
    ['is the third anniversary of the appointment', [senco('2021-09-01')], '2024-09-01', 'third_anniversary'],
    ['of 29 February is 28 February', [senco('2024-02-29')], '2027-02-28', 'third_anniversary'],
    [
      'is due from the first day after the regulations',
      [senco('2009-09-02')],
      '2012-09-02',
      'third_anniversary',
    ],
    ['is none on the regulations’ day', [senco('2009-09-01')], null, 'appointed_before_regulations'],
    ['is none before it', [senco('2001-04-01')], null, 'appointed_before_regulations'],
    ['is none without an appointment', [], null, 'never_appointed'],
    ['is none for a deputy', [{ ...senco('2021-09-01'), role: 'deputy_senco' }], null, 'never_appointed'],
    [
      'is none in a setting that is not covered',
      [senco('2021-09-01', null, false)],
      null,
      'setting_not_covered',
    ],
    [
      'runs from the covered school where another setting came first',
      [senco('2019-09-01', '2021-08-31', false), senco('2021-09-01')],
      '2024-09-01',
      'third_anniversary',
    ],
    [
      'is not reset by changing school, whatever the order of the records',
      [senco('2022-01-01'), senco('2020-09-01', '2021-12-31')],
      '2023-09-01',
      'third_anniversary',
    ],
    [
      'is none after two years as SENCO before the regulations',
      [senco('2005-09-01', '2007-08-31'), senco('2015-09-01')],
      null,
      'previously_senco',
    ],
    [
      'is none after two years in a post taken up on the regulations’ day',
      [senco('2009-09-01', '2011-08-31'), senco('2015-09-01')],
      null,
      'previously_senco',
    ],
    [
      'stands after exactly twelve months before',
      [senco('2007-09-01', '2008-08-31'), senco('2015-09-01')],
      '2018-09-01',
      'third_anniversary',
    ],
    [
      'is none after twelve months and a day before',
      [senco('2007-09-01', '2008-09-01'), senco('2015-09-01')],
      null,
      'previously_senco',
    ],
    [
      'stands after exactly the twelve months of a leap year',
      [senco('2008-01-01', '2008-12-31'), senco('2015-09-01')],
      '2018-09-01',
      'third_anniversary',
    ],
    [
      'counts earlier service in total, over several posts',
      [senco('2003-09-01', '2004-03-31'), senco('2006-01-01', '2006-07-31'), senco('2015-09-01')],
      null,
      'previously_senco',
    ],
    [
      'counts posts held at once only once',
      [senco('2007-09-01', '2008-04-30'), senco('2007-10-01', '2008-03-31'), senco('2015-09-01')],
      '2018-09-01',
      'third_anniversary',
    ],
    [
      'counts a post that goes on up to the new one',
      [senco('2009-01-01'), senco('2011-09-01')],
      null,
      'previously_senco',
    ],
    [
      'does not count earlier service in settings that are not covered',
      [senco('2001-09-01', '2007-08-31', false), senco('2015-09-01')],
      '2018-09-01',
      'third_anniversary',
    ],
  ])('%s', (_, appointments, deadline, reason) => {
    expect(statutoryDeadline(appointments)).toMatchObject({ deadline, reason })
  })

  const appointment: fc.Arbitrary<AppointmentFacts> = fc.record({
    role: fc.constantFrom('senco', 'deputy_senco', 'aspiring_senco'),
    startsOn: anyDate,
    endsOn: fc.constant(null),
    mainstreamOrMaintainedNursery: fc.boolean(),
  })

  test('is never before the appointment plus three years less a day, and is there exactly with its reason', () => {
    fc.assert(
      fc.property(fc.array(appointment, { maxLength: 4 }), (appointments) => {
        const { deadline, reason, appointedOn } = statutoryDeadline(appointments)
        expect(deadline !== null).toBe(reason === 'third_anniversary')
        if (deadline === null) return
        expect(appointedOn! > lastDayBeforeRegulations).toBe(true)
        expect(deadline >= addDays(addMonths(appointedOn!, 36), -1)).toBe(true)
        expect(deadline <= addYears(appointedOn!, 3)).toBe(true)
      }),
    )
  })

  test('never moves when later appointments are added', () => {
    fc.assert(
      fc.property(anyDate, fc.array(fc.nat({ max: 4_000 }), { maxLength: 4 }), (first, laterBy) => {
        fc.pre(first > lastDayBeforeRegulations)
        const later = laterBy.map((days) => senco(addDays(first, days)))
        expect(statutoryDeadline([...later, senco(first)])).toEqual(statutoryDeadline([senco(first)]))
      }),
    )
  })
})
