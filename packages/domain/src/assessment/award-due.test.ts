import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyDate } from '../../test/support/arbitraries.ts'
import { exeterPolicy, plymouthPolicy } from '../../test/support/policies.ts'
import { teacherStatusKinds } from '../admissions/teacher-status-kind.ts'
import { creditBearingRoles } from '../programme/credits.ts'
import { moduleRoles } from '../programme/module-role.ts'
import { enumValues } from '../vocabulary/define-enum.ts'
import { award, type AwardFacts } from './award-due.ts'

const nasenco = {
  code: 'NASENCO',
  name: 'National Award for SEN Coordination',
  commenceFrom: '2009-09-01',
  commenceBefore: '2024-09-01',
  completeBefore: '2027-09-01',
}
const allPassed: AwardFacts = {
  aim: 'nasenco',
  passedRoles: enumValues(moduleRoles),
  teacherStatuses: ['qts'],
  policy: plymouthPolicy,
  scheme: nasenco,
  completedOn: '2024-07-09',
}
const thirtiesOnly = { passedRoles: creditBearingRoles }
const rules = (facts: AwardFacts) => award(facts).reasons.map((one) => one.rule)

describe('the award due', () => {
  test.each<[string, Partial<AwardFacts>, object]>([
    ['everything passed with QTS', {}, { kind: 'nasenco', scope: 'full', credits: 60, title: nasenco.name }],
    ['everything passed with QTLS', { teacherStatuses: ['qtls'] }, { kind: 'nasenco', scope: 'full' }],
    [
      'everything passed with EYTS alone',
      { teacherStatuses: ['eyts'] },
      { kind: 'nasenco', scope: 'early_years' },
    ],
    [
      'everything passed with EYTS and QTS',
      { teacherStatuses: ['eyts', 'qts'] },
      { kind: 'nasenco', scope: 'full' },
    ],
    [
      'the portfolio missing',
      thirtiesOnly,
      { kind: 'university_exit_award', credits: 60, title: 'PgCert Inclusive Education' },
    ],
    ['no teacher status', { teacherStatuses: [] }, { kind: 'university_exit_award' }],
    [
      'EYTS where the university does not accept it',
      { teacherStatuses: ['eyts'], policy: exeterPolicy },
      { kind: 'university_exit_award', title: 'Postgraduate Certificate (60 credits)' },
    ],
    ['the last day of the regime', { completedOn: '2027-08-31' }, { kind: 'nasenco' }],
    ['the regime’s end', { completedOn: '2027-09-01' }, { kind: 'university_exit_award' }],
    [
      'one 30 missing',
      { passedRoles: ['organisational_contexts', 'learning_outcomes_portfolio'] },
      { kind: null },
    ],
    ['nothing passed', { passedRoles: [] }, { kind: null }],
    [
      'PgCert Inclusive Education with both 30s',
      { aim: 'pgcert_inclusive_education', ...thirtiesOnly, teacherStatuses: [] },
      { kind: 'pgcert_inclusive_education', scope: 'full' },
    ],
    [
      'PgCert Inclusive Education with one 30',
      { aim: 'pgcert_inclusive_education', passedRoles: ['organisational_contexts'] },
      { kind: null },
    ],
  ])('for %s', (_, facts, expected) => expect(award({ ...allPassed, ...facts })).toMatchObject(expected))

  test('says why', () => {
    expect(rules(allPassed)).toEqual(['modules.both_passed', 'portfolio.passed', 'status.full'])
    expect(rules({ ...allPassed, ...thirtiesOnly, teacherStatuses: [] })).toEqual([
      'modules.both_passed',
      'portfolio.not_passed',
      'status.not_eligible',
      'exit.credits',
    ])
    expect(rules({ ...allPassed, completedOn: '2027-09-01' })).toContain('scheme.ended')
    expect(rules({ ...allPassed, passedRoles: [] })).toEqual([
      'modules.first_not_passed',
      'modules.second_not_passed',
    ])
  })

  const anyFacts: fc.Arbitrary<AwardFacts> = fc.record({
    aim: fc.constantFrom('nasenco', 'pgcert_inclusive_education'),
    passedRoles: fc.subarray([...enumValues(moduleRoles)]),
    teacherStatuses: fc.subarray([...enumValues(teacherStatusKinds)]),
    policy: fc.constantFrom(plymouthPolicy, exeterPolicy),
    scheme: fc.constant(nasenco),
    completedOn: anyDate,
  })

  test('is never one without both 30s, nor the national award without portfolio, status and regime', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const answer = award(facts)
        const both = creditBearingRoles.every((role) => facts.passedRoles.includes(role))
        expect(answer.kind !== null).toBe(both)
        expect(answer.reasons.length).toBeGreaterThan(0)
        const accepted = facts.teacherStatuses.filter((kind) =>
          facts.policy.acceptedTeacherStatuses.includes(kind),
        )
        const national =
          both &&
          facts.aim === 'nasenco' &&
          facts.passedRoles.includes('learning_outcomes_portfolio') &&
          accepted.length > 0 &&
          facts.completedOn >= '2009-09-01' &&
          facts.completedOn < '2027-09-01'
        expect(answer.kind === 'nasenco').toBe(national)
      }),
    )
  })
})
