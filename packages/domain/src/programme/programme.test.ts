import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../dates/arithmetic.ts'
import { anyDate } from '../../test/support/arbitraries.ts'
import { consortiumModules } from '../../test/support/modules.ts'
import { enumValues } from '../vocabulary/define-enum.ts'
import { academicYearOf, termOf, termsOf } from './academic-year-of.ts'
import { missingCoRequisites } from './co-requisites.ts'
import { creditBearingRoles, creditsAchieved } from './credits.ts'
import { deliveryShape } from './delivery-shape.ts'
import { feeFor, type FeeRateFacts } from './fees.ts'
import { frameworkFor } from './framework-for.ts'
import { moduleRoles } from './module-role.ts'
import { moduleSet } from './module-set.ts'
import { mayCommence, mayComplete } from './scheme-dates.ts'
import { taughtDayPlace } from './taught-day-place.ts'

describe('the academic year', () => {
  test.each([
    ['2023-07-31', '2022/23', 'summer'],
    ['2023-08-01', '2023/24', 'autumn'],
    ['2023-12-31', '2023/24', 'autumn'],
    ['2024-01-01', '2023/24', 'spring'],
    ['2024-03-31', '2023/24', 'spring'],
    ['2024-04-01', '2023/24', 'summer'],
    ['1999-09-01', '1999/00', 'autumn'],
  ])('of %s is %s, its term %s', (date, code, term) => {
    expect(academicYearOf(date).code).toBe(code)
    expect(termOf(date).name).toBe(term)
  })

  test('and its term hold the date, and the terms follow each other without a gap', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const year = academicYearOf(date)
        expect(year.startsOn <= date && date <= year.endsOn).toBe(true)
        const term = termOf(date)
        expect(term.startsOn <= date && date <= term.endsOn).toBe(true)
        const [autumn, spring, summer] = termsOf(Number(year.startsOn.slice(0, 4)))
        expect([autumn!.startsOn, summer!.endsOn]).toEqual([year.startsOn, year.endsOn])
        expect(addDays(autumn!.endsOn, 1)).toBe(spring!.startsOn)
        expect(addDays(spring!.endsOn, 1)).toBe(summer!.startsOn)
      }),
    )
  })
})

describe('the national award’s regime', () => {
  const nasenco = {
    code: 'NASENCO',
    commenceFrom: '2009-09-01',
    commenceBefore: '2024-09-01',
    completeBefore: '2027-09-01',
  }
  const open = { code: 'PGCERT-IE', commenceFrom: null, commenceBefore: null, completeBefore: null }

  test.each([
    ['2009-08-31', 'SchemeNotOpen'],
    ['2009-09-01', null],
    ['2024-08-31', null],
    ['2024-09-01', 'SchemeClosed'],
  ])('commenced on %s: %s', (date, reason) => {
    expect(mayCommence(nasenco, date)).toMatchObject(reason ? { ok: false, reason } : { ok: true })
  })

  test.each([
    ['2009-08-31', 'SchemeNotOpen'],
    ['2027-08-31', null],
    ['2027-09-01', 'SchemeEnded'],
  ])('completed on %s: %s', (date, reason) => {
    expect(mayComplete(nasenco, date)).toMatchObject(reason ? { ok: false, reason } : { ok: true })
  })

  test('binds only schemes with dates', () => {
    expect(mayCommence(open, '2030-01-01').ok && mayComplete(open, '2030-01-01').ok).toBe(true)
  })
})

describe('a participant’s modules', () => {
  const roles = enumValues(moduleRoles)
  const codes = (universityCode: string, authorityCode: string) => {
    const set = moduleSet(consortiumModules, universityCode, authorityCode, roles)
    return set.ok ? set.modules.map(({ moduleCode, variantCode }) => variantCode ?? moduleCode) : set.reason
  }

  test.each([
    ['Cornwall', 'PLYMOUTH', 'E06000052', ['PGSEN704CW', 'PGSEN705CW', 'PGSEN703CW']],
    ['Devon', 'PLYMOUTH', 'E10000008', ['PGSEN704DV', 'PGSEN705DV', 'PGSEN703DV']],
    ['Plymouth', 'PLYMOUTH', 'E06000026', ['PGSEN704PL', 'PGSEN705PL', 'PGSEN703PL']],
    ['Somerset', 'PLYMOUTH', 'E06000066', ['PGSEN704SS', 'PGSEN705SS', 'PGSEN703SS']],
    ['Dorset', 'EXETER', 'E06000059', ['EFPM278', 'EFPM279', 'EFPM285']],
    ['BCP', 'EXETER', 'E06000058', ['EFPM278', 'EFPM279', 'EFPM285']],
  ])('in %s', (_, university, authority, expected) => expect(codes(university, authority)).toEqual(expected))

  test('are refused where the university has no variant for the authority, or no module in the role', () => {
    expect(codes('PLYMOUTH', 'E06000059')).toBe('NoVariantForAuthority')
    expect(codes('BRISTOL', 'E06000059')).toBe('NoModuleInRole')
  })

  test('of PgCert Inclusive Education are the two that bear credits', () => {
    const set = moduleSet(consortiumModules, 'PLYMOUTH', 'E10000008', creditBearingRoles)
    expect(set.ok && set.modules.map((one) => one.moduleCode)).toEqual(['PGSEN704', 'PGSEN705'])
  })

  test.each([
    [['PGSEN703', 'PGSEN704', 'PGSEN705'], []],
    [['PGSEN704', 'PGSEN705'], []],
    [['PGSEN704'], ['PGSEN704 needs PGSEN705']],
    [['PGSEN703'], ['PGSEN703 needs PGSEN704', 'PGSEN703 needs PGSEN705']],
    [
      ['EFPM285', 'EFPM278'],
      ['EFPM285 needs EFPM279', 'EFPM278 needs EFPM279'],
    ],
    [['EFPM278', 'EFPM279', 'EFPM285'], []],
  ])('%j lack these co-requisites: %j', (taken, expected) => {
    const modules = taken.map((code) => consortiumModules.find((module) => module.code === code)!)
    expect(missingCoRequisites(modules).map((one) => `${one.moduleCode} needs ${one.missing}`)).toEqual(
      expected,
    )
  })

  test('earn credits when passed and current, and only then', () => {
    const passed = { status: 'passed', isCurrent: true, credits: 30 }
    expect(creditsAchieved([passed, passed, { ...passed, credits: 0 }])).toBe(60)
    expect(creditsAchieved([passed, { ...passed, isCurrent: false }])).toBe(30)
    expect(creditsAchieved([{ ...passed, status: 'provisional' }])).toBe(0)
  })
})

describe('the fee', () => {
  const home = { mode: 'part_time', residency: 'home' } as const
  const rates: FeeRateFacts[] = [
    { universityCode: 'PLYMOUTH', academicYearCode: '2022/23', ...home, amountPence: 265_000 },
    { universityCode: 'PLYMOUTH', academicYearCode: '2023/24', ...home, amountPence: 270_000 },
    { universityCode: 'EXETER', academicYearCode: '2023/24', ...home, amountPence: 270_000 },
  ]

  test.each([
    ['PLYMOUTH', '2022/23', 265_000],
    ['PLYMOUTH', '2023/24', 270_000],
    ['EXETER', '2023/24', 270_000],
  ])('at %s in %s is %i pence', (universityCode, academicYearCode, amountPence) => {
    expect(feeFor(rates, { universityCode, academicYearCode, ...home })).toMatchObject({
      ok: true,
      amountPence,
    })
  })

  test.each([
    ['Exeter published none for 2022/23', { universityCode: 'EXETER', academicYearCode: '2022/23', ...home }],
    [
      'no full-time fee is published',
      { universityCode: 'PLYMOUTH', academicYearCode: '2023/24', ...home, mode: 'full_time' as const },
    ],
    [
      'no international fee is published',
      {
        universityCode: 'PLYMOUTH',
        academicYearCode: '2023/24',
        ...home,
        residency: 'international' as const,
      },
    ],
  ])('is nothing where %s', (_, wanted) => {
    expect(feeFor(rates, wanted)).toMatchObject({ ok: false, reason: 'NoRatePublished' })
  })
})

describe('a delivery group', () => {
  const six = [1, 2, 3, 4, 5, 6]
  test.each([
    ['is complete with six taught and four study days, in any order', [6, 5, 4, 3, 2, 1], [4, 3, 2, 1], {}],
    ['lacks a taught day', [1, 2, 3, 4, 6], [1, 2, 3, 4], { missingTaughtDays: [5] }],
    ['lacks a study day', six, [1, 2, 3], { missingStudyDays: [4] }],
    ['has a seventh day', [...six, 7], [1, 2, 3, 4], { strayTaughtDays: [7] }],
    ['has a day twice', [...six, 3], [1, 2, 3, 4], { strayTaughtDays: [3] }],
    ['has a fifth study day', six, [1, 2, 3, 4, 5], { strayStudyDays: [5] }],
  ])('%s', (_, taught, study, faults) => {
    const none = { missingTaughtDays: [], missingStudyDays: [], strayTaughtDays: [], strayStudyDays: [] }
    const complete = Object.keys(faults).length === 0
    expect(deliveryShape(taught, study)).toEqual({ complete, ...none, ...faults })
  })

  test('meets in its authority, or where its university holds all sessions', () => {
    expect(taughtDayPlace({ sessionsHeldIn: null }, 'Devon')).toBe('Devon')
    expect(taughtDayPlace({ sessionsHeldIn: 'Dorchester' }, 'BCP')).toBe('Dorchester')
  })
})

describe('the framework of a registration', () => {
  const first = { publishedOn: '2009-09-01' }
  const second = { publishedOn: '2014-04-01' }
  const versions = [second, first]
  const withPortfolio = enumValues(moduleRoles)

  test.each([
    ['older than every version', '2009-08-31', first],
    ['of the day of a publication', '2014-04-01', second],
    ['of the day before one', '2014-03-31', first],
    ['after them all', '2023-09-10', second],
  ])('%s', (_, registeredOn, expected) => {
    expect(frameworkFor(withPortfolio, registeredOn, versions)).toBe(expected)
  })

  test('is none where the programme has no portfolio, or nothing is published', () => {
    expect(frameworkFor(creditBearingRoles, '2023-09-10', versions)).toBeNull()
    expect(frameworkFor(withPortfolio, '2023-09-10', [])).toBeNull()
  })
})
