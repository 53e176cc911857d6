import type { AwardScope } from '../programme/award-scope.ts'
import { because, type EligibilityReason } from './eligibility-rules.ts'
import type { ApplicantFacts, EntryConditions } from './eligibility-facts.ts'

/** Whether teacher status and induction open the award, and in which scope. */
export type StatusForEntry =
  | { readonly ok: true; readonly scope: AwardScope; readonly reasons: readonly EligibilityReason[] }
  | { readonly ok: false; readonly reasons: readonly EligibilityReason[] }

/**
 * Judges status and induction together: QTS or QTLS opens the full award, EYTS the scope the policy names. A status
 * without an induction period needs none. Source: both universities' course pages 2023-24, entry requirements.
 */
export function statusForEntry(policy: EntryConditions, facts: ApplicantFacts): StatusForEntry {
  const accepted = facts.teacherStatuses.filter((status) =>
    policy.acceptedTeacherStatuses.includes(status.kind),
  )
  const full = accepted.filter((status) => status.kind !== 'eyts')
  const early = policy.eytsScope === null ? [] : accepted.filter((status) => status.kind === 'eyts')
  if (full.length === 0 && early.length === 0) return { ok: false, reasons: because('status.missing') }

  const schoolSenco = facts.role === 'senco' && facts.employedBySchool
  const needsInduction = policy.inductionRequired || (policy.inductionRequiredOfSchoolSencos && schoolSenco)
  const inducted = (status: { induction: string }) => !needsInduction || status.induction !== 'in_progress'
  const induction = needsInduction ? 'induction.completed' : 'induction.not_needed'

  if (full.some(inducted)) return { ok: true, scope: 'full', reasons: because('status.accepted', induction) }
  if (policy.eytsScope !== null && early.some(inducted)) {
    return { ok: true, scope: policy.eytsScope, reasons: because('status.eyts', induction) }
  }
  return { ok: false, reasons: because('status.accepted', 'induction.missing') }
}
