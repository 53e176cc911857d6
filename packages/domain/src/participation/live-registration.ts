import { allowed, refuse, type Verdict } from '../vocabulary/refusal.ts'
import type { ParticipantState } from './participant-state.ts'

/** States in which a registration is live. */
export const liveParticipantStates = [
  'registered',
  'active',
  'interrupted',
] as const satisfies readonly ParticipantState[]

/** Whether a state is live. */
export function isLive(status: ParticipantState): boolean {
  return liveParticipantStates.some((live) => live === status)
}

/** Whether a person may be registered under a scheme: one live registration per person and scheme. Source: consortium decision. */
export function mayRegister(
  existing: readonly { readonly awardSchemeCode: string; readonly status: ParticipantState }[],
  awardSchemeCode: string,
): Verdict<'AlreadyRegistered'> {
  const live = existing.some((one) => one.awardSchemeCode === awardSchemeCode && isLive(one.status))
  return live
    ? refuse('AlreadyRegistered', `The person already has a live registration under ${awardSchemeCode}.`)
    : allowed
}
