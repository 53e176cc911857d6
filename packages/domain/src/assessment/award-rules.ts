/**
 * Rules behind a recommendation: a stable id, stored with the award, and its sentence.
 * Source: both universities' course pages 2023-24, award; SEND Regulations 2014 reg. 49 as amended by SI 2024/535.
 */
export const awardRules = {
  'modules.both_passed': 'Both credit-bearing modules are passed.',
  'modules.first_not_passed': 'The module on organisational contexts is not passed.',
  'modules.second_not_passed': 'The module on leading teaching and learning is not passed.',
  'portfolio.passed': 'The portfolio is passed: every outcome of the framework is met.',
  'portfolio.not_passed': 'The portfolio is not passed, so the national award cannot be made.',
  'status.full': 'Holds QTS or QTLS, so the award counts in any setting.',
  'status.early_years': 'Holds EYTS alone, so the award counts in the early years only.',
  'status.not_eligible': 'Holds no teacher status under which the national award can be made.',
  'scheme.ended': 'The national award can no longer be completed.',
  'programme.alternative':
    'Registered on PgCert Inclusive Education, which needs both credit-bearing modules.',
  'exit.credits': 'The credits lead to the university’s exit award.',
} as const

/** Stable id of an award rule. */
export type AwardRuleId = keyof typeof awardRules

/** A rule that applied, with its sentence. */
export interface AwardReason {
  readonly rule: AwardRuleId
  readonly sentence: string
}

export function awardReasons(rules: readonly AwardRuleId[]): AwardReason[] {
  return rules.map((rule) => ({ rule, sentence: awardRules[rule] }))
}
