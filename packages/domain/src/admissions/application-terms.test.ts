import { describe, expect, test } from 'vitest'
import { plymouthPolicy } from '../../test/support/policies.ts'
import { applicantFacts, type ApplicantRecord } from './applicant-facts.ts'
import { eligibility, routeInto } from './eligibility.ts'
import { mayApply } from './live-application.ts'
import { dueLater, mayAccept, mayLapse } from './offer-terms.ts'

const record: ApplicantRecord = {
  teacherStatuses: [{ kind: 'qts', induction: 'passed' }],
  appointments: [
    { role: 'aspiring_senco', startsOn: '2020-09-01', endsOn: null },
    { role: 'senco', startsOn: '2022-09-01', endsOn: '2023-08-31' },
  ],
  schoolType: 'community_school',
  accessToPupils: true,
  leadsAspectOfSen: true,
  headteacherSupports: true,
}

describe('an applicant', () => {
  test.each([
    ['2022-08-31', 'aspiring_senco', false],
    ['2022-09-01', 'senco', false],
    ['2023-08-31', 'senco', false],
    ['2023-09-01', 'aspiring_senco', true],
    ['2020-08-31', null, false],
  ])('on %s is %s, experienced: %s', (on, role, experienced) =>
    expect(applicantFacts(record, on)).toMatchObject({ role, experienced }),
  )

  test.each([
    [null, false, false],
    ['early_years_setting', true, false],
    ['further_education', true, false],
    ['academy_converter', true, true],
  ] as const)('of a setting of type %s', (schoolType, employedInSetting, employedBySchool) =>
    expect(applicantFacts({ ...record, schoolType }, '2024-01-15')).toMatchObject({
      employedInSetting,
      employedBySchool,
    }),
  )
})

test('a programme is entered by the routes that lead to it', () => {
  const award = { code: 'PGCERT-NASENCO', isNationalAward: true }
  const other = { code: 'PGCERT-IE', isNationalAward: false }
  const senco = eligibility(plymouthPolicy, applicantFacts(record, '2023-01-01'))
  const unqualified = eligibility(
    plymouthPolicy,
    applicantFacts({ ...record, teacherStatuses: [] }, '2023-01-01'),
  )
  expect(routeInto(senco, award)?.route).toBe('senco')
  expect(routeInto(senco, other)).toBeNull()
  expect(routeInto(unqualified, award)).toBeNull()
  expect(routeInto(unqualified, other)?.route).toBe('inclusive_education')
})

test.each([
  [[], [], true],
  [['withdrawn', 'rejected', 'registered'], ['withdrawn', 'completed'], true],
  [['draft'], [], false],
  [['accepted'], [], false],
  [[], ['interrupted'], false],
] as const)(
  'who has the applications %j and registrations %j may apply: %s',
  (applications, registrations, may) => expect(mayApply({ applications, registrations }).ok).toBe(may),
)

describe('an offer', () => {
  const conditions = [{ dueOn: '2024-02-20', metOn: null }]
  test.each([
    ['2024-02-14', true, true],
    ['2024-02-15', true, true],
    ['2024-02-16', false, false],
  ])('that is open until 15 February may on %s be accepted: %s', (today, accept, later) => {
    expect(mayAccept({ responseDueOn: '2024-02-15' }, today).ok).toBe(accept)
    expect(dueLater(today, '2024-02-15').ok).toBe(later)
  })

  test.each([
    ['2024-02-15', '2024-02-15', [], false],
    ['2024-02-16', '2024-02-15', [], true],
    ['2024-02-20', null, conditions, false],
    ['2024-02-21', null, conditions, true],
    ['2024-02-21', null, [{ dueOn: '2024-02-20', metOn: '2024-02-01' }], true],
  ])('lapses on %s when due %s with %j: %s', (today, responseDueOn, terms, may) =>
    expect(mayLapse({ responseDueOn, conditions: terms }, today).ok).toBe(may),
  )
})
