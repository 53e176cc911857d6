import { allowed, refuse, type Verdict } from '../vocabulary/refusal.ts'
import type { ApplicationState } from './application-state.ts'

/** States in which an application holds one of its cohort's places. Source: consortium practice. */
export const placeHoldingStates = [
  'offered',
  'pending_conditions',
  'accepted',
  'registered',
] as const satisfies readonly ApplicationState[]

/** Whether one more place may be offered. */
export function mayOffer(cohort: { readonly places: number }, placesHeld: number): Verdict<'CohortFull'> {
  return placesHeld < cohort.places
    ? allowed
    : refuse('CohortFull', `All ${cohort.places} places of the cohort are taken; waitlist the application.`)
}
