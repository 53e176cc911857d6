import type { IsoDate } from '../dates/iso-date.ts'
import { allowed, refuse, type Verdict } from '../vocabulary/refusal.ts'
import type { ExitReason } from '../participation/exit-reason.ts'

/** The cohorts between which an offer moves. */
export interface CohortFacts {
  readonly universityCode: string
  readonly startsOn: IsoDate
}

/** Whether an offer may move to another cohort: a later one of the same university, with a date and a reason. Source: consortium practice. */
export function mayDefer(
  from: CohortFacts,
  to: CohortFacts,
  details: { readonly on: IsoDate | null; readonly reason: ExitReason | null },
): Verdict<'DateMissing' | 'ReasonMissing' | 'OtherUniversity' | 'CohortNotLater'> {
  if (details.on === null) return refuse('DateMissing', 'Give the date of the deferral.')
  if (details.reason === null) return refuse('ReasonMissing', 'Give the reason for the deferral.')
  return isLaterCohort(from, to)
}

/** Whether a cohort is one to which an offer of another may move. Source: consortium practice. */
export function isLaterCohort(
  from: CohortFacts,
  to: CohortFacts,
): Verdict<'OtherUniversity' | 'CohortNotLater'> {
  if (from.universityCode !== to.universityCode) {
    return refuse('OtherUniversity', 'An offer can be deferred within its university only.')
  }
  return to.startsOn > from.startsOn
    ? allowed
    : refuse('CohortNotLater', 'Choose a cohort that starts later.')
}
