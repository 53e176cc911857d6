import { allowed, refuse, type Verdict } from '../vocabulary/refusal.ts'
import { liveParticipantStates } from '../participation/live-registration.ts'
import type { ParticipantState } from '../participation/participant-state.ts'
import type { ApplicationState } from './application-state.ts'

/** States in which an application may still lead to a registration. */
export const liveApplicationStates = [
  'draft',
  'submitted',
  'under_review',
  'information_requested',
  'waitlisted',
  'offered',
  'pending_conditions',
  'accepted',
] as const satisfies readonly ApplicationState[]

/** A person's applications and registrations under one scheme, at whichever university. */
export interface Candidacies {
  readonly applications: readonly ApplicationState[]
  readonly registrations: readonly ParticipantState[]
}

/**
 * Whether somebody may apply under a scheme: one live application or registration at a time. The sentence does not tell
 * where the other one is, which is not every asker's to know. Source: consortium decision.
 */
export function mayApply({ applications, registrations }: Candidacies): Verdict<'AlreadyApplied'> {
  const live =
    applications.some((state) => liveApplicationStates.some((one) => one === state)) ||
    registrations.some((state) => liveParticipantStates.some((one) => one === state))
  return live
    ? refuse(
        'AlreadyApplied',
        'The person has a live application or registration under this award already; let it be withdrawn first.',
      )
    : allowed
}
