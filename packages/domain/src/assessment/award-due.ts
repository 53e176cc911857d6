import type { TeacherStatusKind } from '../admissions/teacher-status-kind.ts'
import type { IsoDate } from '../dates/iso-date.ts'
import type { AdmissionPolicy } from '../programme/admission-policy.ts'
import type { AwardScheme } from '../programme/award-scheme.ts'
import type { AwardScope } from '../programme/award-scope.ts'
import { awardCredits, creditBearingRoles } from '../programme/credits.ts'
import type { ModuleRole } from '../programme/module-role.ts'
import { mayComplete } from '../programme/scheme-dates.ts'
import type { AwardKind } from './award-kind.ts'
import { awardReasons, type AwardReason, type AwardRuleId } from './award-rules.ts'

/** What an exam board knows of a participant. */
export interface AwardFacts {
  /** What the programme leads to when all goes well. */
  readonly aim: 'nasenco' | 'pgcert_inclusive_education'
  /** Roles whose current registration is passed. */
  readonly passedRoles: readonly ModuleRole[]
  readonly teacherStatuses: readonly TeacherStatusKind[]
  readonly policy: Pick<AdmissionPolicy, 'acceptedTeacherStatuses' | 'eytsScope' | 'exitAwardName'>
  /** Regime of the participant's registration. */
  readonly scheme: Pick<AwardScheme, 'code' | 'name' | 'commenceFrom' | 'commenceBefore' | 'completeBefore'>
  /** Day of completion: the exam board's. */
  readonly completedOn: IsoDate
}

/** What to recommend, or nothing, and why. */
export type AwardDue =
  | {
      readonly kind: AwardKind
      readonly scope: AwardScope
      readonly title: string
      readonly credits: number
      readonly reasons: readonly AwardReason[]
    }
  | { readonly kind: null; readonly reasons: readonly AwardReason[] }

/**
 * The award due: the national award for both 30-credit modules, the portfolio and an accepted status (EYTS alone: the
 * policy's scope); the university's exit award for the modules alone; else none.
 * Source: University of Plymouth and University of Exeter course pages 2023-24, award.
 */
export function award(facts: AwardFacts): AwardDue {
  const passed = (role: ModuleRole) => facts.passedRoles.includes(role)
  if (!creditBearingRoles.every(passed)) {
    const rules: AwardRuleId[] = []
    if (!passed('organisational_contexts')) rules.push('modules.first_not_passed')
    if (!passed('leading_teaching_and_learning')) rules.push('modules.second_not_passed')
    return { kind: null, reasons: awardReasons(rules) }
  }
  if (facts.aim === 'pgcert_inclusive_education') {
    return due(facts.aim, 'full', facts.scheme.name, ['modules.both_passed', 'programme.alternative'])
  }
  const scope = scopeOf(facts)
  const obstacles: AwardRuleId[] = []
  if (!passed('learning_outcomes_portfolio')) obstacles.push('portfolio.not_passed')
  if (scope === null) obstacles.push('status.not_eligible')
  if (!mayComplete(facts.scheme, facts.completedOn).ok) obstacles.push('scheme.ended')
  if (scope === null || obstacles.length > 0) {
    const { exitAwardName } = facts.policy
    return due('university_exit_award', 'full', exitAwardName, [
      'modules.both_passed',
      ...obstacles,
      'exit.credits',
    ])
  }
  return due('nasenco', scope, facts.scheme.name, [
    'modules.both_passed',
    'portfolio.passed',
    `status.${scope}`,
  ])
}

function scopeOf({ teacherStatuses, policy }: AwardFacts): AwardScope | null {
  const accepted = teacherStatuses.filter((kind) => policy.acceptedTeacherStatuses.includes(kind))
  if (accepted.some((kind) => kind !== 'eyts')) return 'full'
  return accepted.length > 0 ? policy.eytsScope : null
}

function due(kind: AwardKind, scope: AwardScope, title: string, rules: readonly AwardRuleId[]): AwardDue {
  return { kind, scope, title, credits: awardCredits, reasons: awardReasons(rules) }
}
