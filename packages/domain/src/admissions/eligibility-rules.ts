/**
 * Rules that decide an applicant's routes: a stable id and the sentence that explains it.
 * Source: University of Plymouth and University of Exeter course pages 2023-24, entry requirements.
 */
export const eligibilityRules = {
  'status.accepted': 'Holds a teacher status that the university accepts.',
  'status.eyts': 'Holds EYTS, which the university accepts for work in the early years only.',
  'status.missing': 'Holds no teacher status that the university accepts.',
  'induction.completed': 'Has passed the induction period, is exempt from it or holds a status without one.',
  'induction.not_needed': 'The university asks for no completed induction period in this case.',
  'induction.missing': 'Has not completed the induction period that the university asks for.',
  'role.senco': 'Is in post as SENCO.',
  'role.experienced': 'Has been SENCO or works in a related professional role.',
  'role.experience_not_accepted': 'The university does not accept earlier experience in place of the post.',
  'role.none': 'Is not in post as SENCO.',
  'role.none_not_accepted': 'The university accepts only those in post.',
  'setting.missing': 'Is not employed in an educational setting.',
  'pupils.missing': 'Has no access to pupils with special educational needs.',
  'lead.missing': 'Cannot lead any aspect of special educational needs in the setting.',
  'headteacher.missing': 'The headteacher’s support is not confirmed.',
  'outcomes.may_be_missed': 'Outside the post, some learning outcomes may be out of reach.',
  'alternative.offered':
    'Does not meet the award’s conditions, and the university offers another programme instead.',
  'alternative.none': 'Does not meet the award’s conditions, and the university offers no other programme.',
} as const

/** Stable id of an eligibility rule. */
export type EligibilityRuleId = keyof typeof eligibilityRules

/** A rule that applied to an applicant, with its sentence. */
export interface EligibilityReason {
  readonly rule: EligibilityRuleId
  readonly sentence: string
}

export function because(...rules: readonly EligibilityRuleId[]): EligibilityReason[] {
  return rules.map((rule) => ({ rule, sentence: eligibilityRules[rule] }))
}
