import { describe, expect, it } from 'vitest'
import { policyInWords } from './policy-in-words.ts'

const strict = {
  acceptedTeacherStatuses: ['qts', 'qtls'],
  eytsScope: null,
  inductionRequired: true,
  inductionRequiredOfSchoolSencos: true,
  acceptsExperiencedSencos: false,
  acceptsNonSencos: true,
  nonSencoNeedsSetting: true,
  nonSencoNeedsPupils: true,
  nonSencoNeedsLead: false,
  nonSencoNeedsHeadteacher: true,
  alternativeProgrammeCode: null,
  ieltsOverall: 6.5,
  ieltsElement: 5.5,
  exitAwardName: 'Postgraduate Certificate',
}
const wide = {
  ...strict,
  acceptedTeacherStatuses: ['qts', 'qtls', 'eyts'],
  eytsScope: 'EARLY_YEARS' as const,
  inductionRequired: false,
  acceptsExperiencedSencos: true,
  nonSencoNeedsSetting: false,
  nonSencoNeedsPupils: false,
  nonSencoNeedsHeadteacher: false,
  alternativeProgrammeCode: 'PGCERT-IE',
}
const saying = (policy: Parameters<typeof policyInWords>[0], about: string) =>
  policyInWords(policy).find((sentence) => sentence.about === about)?.says

describe('the conditions of entry in words', () => {
  it.each([
    [
      'Teacher status',
      'Hold QTS or QTLS.',
      'Hold QTS, QTLS or EYTS. With EYTS alone, the award counts for early years only.',
    ],
    ['Induction', 'Everybody must have completed it.', 'SENCOs employed by a school must have completed it.'],
    ['Experienced SENCOs and related professionals', 'There is no route of their own.', 'May apply.'],
    [
      'Teachers who are not SENCOs yet',
      'May apply, and must be employed in a setting, have access to pupils with special educational needs and have the headteacher’s support.',
      'May apply on the same conditions as a SENCO.',
    ],
    [
      'Who does not meet the conditions',
      'No other programme is offered.',
      'May be offered the programme PGCERT-IE instead.',
    ],
  ])('%s', (about, ofTheStrict, ofTheWide) => {
    expect(saying(strict, about)).toBe(ofTheStrict)
    expect(saying(wide, about)).toBe(ofTheWide)
  })

  it('write scores with one place', () => {
    expect(saying({ ...strict, ieltsOverall: 7 }, 'English as a further language')).toBe(
      'IELTS 7.0 overall, and at least 5.5 in each element.',
    )
  })

  it('say when nobody but SENCOs may apply, and when induction is not asked for', () => {
    const closed = { ...wide, acceptsNonSencos: false, inductionRequiredOfSchoolSencos: false }
    expect(saying(closed, 'Teachers who are not SENCOs yet')).toBe(
      'Teachers who are not SENCOs may not apply.',
    )
    expect(saying(closed, 'Induction')).toBe('It need not be completed.')
  })
})
