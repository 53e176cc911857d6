import type { Machine } from '../machines/machine.ts'
import { enumValues } from '../vocabulary/define-enum.ts'
import { releaseAgreementStates, type ReleaseAgreementState } from './release-agreement-state.ts'

/** What a release agreement may become. Source: University of Plymouth course page 2023-24, agreement to release from teaching. */
export const releaseAgreementMachine = {
  name: 'releaseAgreement',
  of: ['ReleaseAgreement'],
  initial: 'draft',
  states: enumValues(releaseAgreementStates),
  transitions: {
    send: { from: ['draft'], to: 'sent', description: 'Sends the headteacher a single-use link.' },
    sign: { from: ['sent'], to: 'signed', description: 'Records the school’s promise.' },
    decline: { from: ['sent'], to: 'declined', description: 'Records the school’s refusal.' },
    revoke: {
      from: ['sent', 'signed'],
      to: 'revoked',
      description: 'Takes the request or the promise back.',
    },
  },
} as const satisfies Machine<ReleaseAgreementState>
