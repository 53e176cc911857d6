import type { IsoDate } from '../dates/iso-date.ts'
import { holdsOn, periodsOverlap, type Period } from '../dates/period.ts'
import { allowed, refuse, type Verdict } from '../vocabulary/refusal.ts'

/** A tutor with the authorities served and the participants held as primary tutor. */
export interface TutorFacts {
  readonly activeFrom: IsoDate
  /** First day on which the tutor no longer works for the consortium. */
  readonly activeTo: IsoDate | null
  readonly capacity: number
  readonly authorityCodes: readonly string[]
  /** All allocations of the tutor, past and present. */
  readonly allocations: readonly Period[]
}

/** The allocation wanted, with those that the participant already has. */
export interface AllocationRequest extends Period {
  readonly authorityCode: string
  readonly participantAllocations: readonly Period[]
}

/** Whether a tutor serves an authority. */
export function servesAuthority(tutor: Pick<TutorFacts, 'authorityCodes'>, authorityCode: string): boolean {
  return tutor.authorityCodes.includes(authorityCode)
}

/** Participants that a tutor holds on a date. */
export function caseloadOn(tutor: Pick<TutorFacts, 'allocations'>, date: IsoDate): number {
  return tutor.allocations.filter((allocation) => holdsOn(allocation, date)).length
}

/** Whether a tutor may become a participant's one primary tutor. Source: University of Plymouth course page 2023-24, tutor allocated; consortium decision. */
export function mayAllocate(
  tutor: TutorFacts,
  request: AllocationRequest,
): Verdict<'TutorNotActive' | 'AuthorityNotServed' | 'TutorFull' | 'PrimaryTutorExists'> {
  if (!holdsOn({ validFrom: tutor.activeFrom, validTo: tutor.activeTo }, request.validFrom)) {
    return refuse('TutorNotActive', `The tutor does not work for the consortium on ${request.validFrom}.`)
  }
  if (!servesAuthority(tutor, request.authorityCode)) {
    return refuse('AuthorityNotServed', `The tutor does not serve ${request.authorityCode}.`)
  }
  if (request.participantAllocations.some((allocation) => periodsOverlap(allocation, request))) {
    return refuse('PrimaryTutorExists', 'End the participant’s present allocation first.')
  }
  return busiestDay(tutor, request) < tutor.capacity
    ? allowed
    : refuse('TutorFull', `The tutor already holds ${tutor.capacity} participants.`)
}

/** Greatest caseload on any day of a period; it can only rise on a day when an allocation begins. */
function busiestDay(tutor: TutorFacts, period: Period): number {
  const starts = tutor.allocations.map(({ validFrom }) => validFrom).filter((date) => holdsOn(period, date))
  return Math.max(...[period.validFrom, ...starts].map((date) => caseloadOn(tutor, date)))
}
