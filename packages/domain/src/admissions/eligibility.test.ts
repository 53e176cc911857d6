import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exeterPolicy, plymouthPolicy } from '../../test/support/policies.ts'
import { enumValues } from '../vocabulary/define-enum.ts'
import { eligibility } from './eligibility.ts'
import type { ApplicantFacts, EntryConditions } from './eligibility-facts.ts'
import { eligibilityRules } from './eligibility-rules.ts'
import { inductionStatuses } from './induction-status.ts'
import { sencoRoles } from './senco-role.ts'
import { teacherStatusKinds } from './teacher-status-kind.ts'

const schoolSenco: ApplicantFacts = {
  teacherStatuses: [{ kind: 'qts', induction: 'passed' }],
  role: 'senco',
  employedInSetting: true,
  employedBySchool: true,
  experienced: false,
  accessToPupils: true,
  leadsAspectOfSen: true,
  headteacherSupports: true,
}
const teacher: ApplicantFacts = { ...schoolSenco, role: null }
const eyts: ApplicantFacts = {
  ...schoolSenco,
  teacherStatuses: [{ kind: 'eyts', induction: 'not_required' }],
}
const uninducted: ApplicantFacts = {
  ...schoolSenco,
  teacherStatuses: [{ kind: 'qts', induction: 'in_progress' }],
}

const routes = (policy: EntryConditions, facts: ApplicantFacts) =>
  eligibility(policy, facts).routes.map((one) => one.route)
const closed = (policy: EntryConditions, facts: ApplicantFacts) =>
  eligibility(policy, facts).closed.map((one) => one.rule)

describe('at Plymouth', () => {
  test.each<[string, ApplicantFacts, string[]]>([
    ['a school’s SENCO with QTS and induction', schoolSenco, ['senco']],
    [
      'an exempt SENCO',
      { ...schoolSenco, teacherStatuses: [{ kind: 'qtls', induction: 'exempt' }] },
      ['senco'],
    ],
    ['a school’s SENCO whose induction is under way', uninducted, ['inclusive_education']],
    [
      'a SENCO outside a school whose induction is under way',
      { ...uninducted, employedBySchool: false },
      ['senco'],
    ],
    [
      'a teacher outside the post whose induction is under way',
      { ...uninducted, role: null },
      ['not_in_role'],
    ],
    ['a deputy', { ...schoolSenco, role: 'deputy_senco' }, ['not_in_role']],
    ['an EYTS holder', eyts, ['early_years']],
    [
      'a holder of both QTS and EYTS',
      { ...schoolSenco, teacherStatuses: [...eyts.teacherStatuses, ...schoolSenco.teacherStatuses] },
      ['senco'],
    ],
    [
      'an experienced SENCO or related professional',
      { ...teacher, experienced: true },
      ['experienced_senco', 'not_in_role'],
    ],
    ['somebody without teacher status', { ...schoolSenco, teacherStatuses: [] }, ['inclusive_education']],
  ])('%s enters by %j', (_, facts, expected) => expect(routes(plymouthPolicy, facts)).toEqual(expected))

  test('an EYTS holder’s award counts in the early years only', () => {
    const [route] = eligibility(plymouthPolicy, eyts).routes
    expect(route).toMatchObject({ scope: 'early_years', programmeCode: null })
    expect(route!.reasons.map((one) => one.rule)).toContain('status.eyts')
  })

  test('those who do not meet the conditions are offered the other programme, with the reason', () => {
    const answer = eligibility(plymouthPolicy, { ...schoolSenco, teacherStatuses: [] })
    expect(answer.routes).toMatchObject([
      { route: 'inclusive_education', programmeCode: 'PGCERT-IE', scope: 'full' },
    ])
    expect(answer.closed).toEqual([{ rule: 'status.missing', sentence: eligibilityRules['status.missing'] }])
  })
})

describe('at Exeter', () => {
  test.each<[string, ApplicantFacts, string[]]>([
    ['a SENCO with QTS and induction', schoolSenco, ['senco']],
    ['a supported teacher outside the post', teacher, ['not_in_role']],
    ['a SENCO whose induction is under way', uninducted, []],
    ['an EYTS holder', eyts, []],
    ['somebody without teacher status', { ...schoolSenco, teacherStatuses: [] }, []],
  ])('%s enters by %j', (_, facts, expected) => expect(routes(exeterPolicy, facts)).toEqual(expected))

  test.each<[Partial<ApplicantFacts>, string]>([
    [{ employedInSetting: false }, 'setting.missing'],
    [{ accessToPupils: false }, 'pupils.missing'],
    [{ leadsAspectOfSen: false }, 'lead.missing'],
    [{ headteacherSupports: false }, 'headteacher.missing'],
  ])('a teacher outside the post with %j is refused by %s', (lack, rule) => {
    expect(routes(exeterPolicy, { ...teacher, ...lack })).toEqual([])
    expect(closed(exeterPolicy, { ...teacher, ...lack })).toContain(rule)
    expect(routes(exeterPolicy, { ...schoolSenco, ...lack })).toEqual(['senco'])
  })

  test('a teacher outside the post is warned that outcomes may be out of reach', () => {
    const [route] = eligibility(exeterPolicy, teacher).routes
    expect(route!.warnings.map((one) => one.rule)).toEqual(['outcomes.may_be_missed'])
    expect(eligibility(exeterPolicy, schoolSenco).routes[0]!.warnings).toEqual([])
  })

  test('a refusal says that there is no other programme', () => {
    expect(closed(exeterPolicy, eyts)).toEqual(['status.missing', 'alternative.none'])
  })
})

test('a policy that accepts only those in post refuses others', () => {
  const strict = { ...exeterPolicy, acceptsNonSencos: false }
  expect(closed(strict, { ...teacher, experienced: true })).toEqual(
    expect.arrayContaining(['role.none_not_accepted', 'role.experience_not_accepted']),
  )
})

const anyFacts: fc.Arbitrary<ApplicantFacts> = fc.record({
  teacherStatuses: fc.array(
    fc.record({
      kind: fc.constantFrom(...enumValues(teacherStatusKinds)),
      induction: fc.constantFrom(...enumValues(inductionStatuses)),
    }),
    { maxLength: 3 },
  ),
  role: fc.constantFrom(null, ...enumValues(sencoRoles)),
  employedInSetting: fc.boolean(),
  employedBySchool: fc.boolean(),
  experienced: fc.boolean(),
  accessToPupils: fc.boolean(),
  leadsAspectOfSen: fc.boolean(),
  headteacherSupports: fc.boolean(),
})

test('whoever the applicant, the answer explains itself and its routes exclude each other sensibly', () => {
  fc.assert(
    fc.property(fc.constantFrom(plymouthPolicy, exeterPolicy), anyFacts, (policy, facts) => {
      const { routes: open, closed: shut } = eligibility(policy, facts)
      const names = open.map((one) => one.route)
      const national = names.filter((name) => name !== 'inclusive_education')
      const holdsAccepted = facts.teacherStatuses.some((one) =>
        policy.acceptedTeacherStatuses.includes(one.kind),
      )
      expect(open.length + shut.length).toBeGreaterThan(0)
      expect(open.every((route) => route.reasons.length > 0)).toBe(true)
      expect(new Set(names).size).toBe(names.length)
      expect(national.length === 0 || holdsAccepted).toBe(true)
      expect(national.length === 0 || national.length === names.length).toBe(true)
      expect(!names.includes('senco') || facts.role === 'senco').toBe(true)
      for (const one of open) expect(one.scope === 'early_years').toBe(one.route === 'early_years')
    }),
  )
})
