import { allowed, refuse, type Verdict } from '../vocabulary/refusal.ts'
import type { DecisionReason } from './decision-reason.ts'

/** Whether a decision says why: a structured reason always, a note where the reason is `other`. Source: consortium practice. */
export function decisionIsExplained(
  reason: DecisionReason | null,
  note: string | null,
): Verdict<'ReasonMissing' | 'NoteMissing'> {
  if (reason === null) return refuse('ReasonMissing', 'Give the reason for the decision.')
  return reasonIsExplained(reason, note)
}

/** Whether a reason that says nothing by itself has its note. Source: consortium practice. */
export function reasonIsExplained(reason: DecisionReason, note: string | null): Verdict<'NoteMissing'> {
  return reason === 'other' && !note?.trim()
    ? refuse('NoteMissing', 'Explain the other reason in the note.')
    : allowed
}

/** Whether every condition of an offer is met, as confirming them needs. */
export function conditionsMet(conditions: readonly { readonly metOn: string | null }[]): boolean {
  return conditions.every((condition) => condition.metOn !== null)
}
