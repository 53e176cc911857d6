import { allowed, refuse, type Verdict } from '../vocabulary/refusal.ts'
import type { ReleaseAgreementState } from './release-agreement-state.ts'

/** States in which an agreement is live; a participant has one live agreement at most. */
export const liveReleaseAgreementStates = [
  'draft',
  'sent',
  'signed',
] as const satisfies readonly ReleaseAgreementState[]

/**
 * Whether a participant may be active: a signed release agreement, or a reason to do without.
 * Source: University of Plymouth course page 2023-24, agreement to release from teaching.
 */
export function mayBeActive(
  agreements: readonly { readonly status: ReleaseAgreementState; readonly overrideReason: string | null }[],
): Verdict<'ReleaseNotSigned'> {
  const released = agreements.some(
    ({ status, overrideReason }) => status === 'signed' || !!overrideReason?.trim(),
  )
  return released
    ? allowed
    : refuse('ReleaseNotSigned', 'Get the release agreement signed, or say why it may be done without.')
}
