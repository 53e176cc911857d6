import type { Machine } from '../machines/machine.ts'
import { enumValues } from '../vocabulary/define-enum.ts'
import { claimStates, type ClaimState } from './claim-state.ts'

/** What a request for more time or for allowance may become. Source: consortium practice. */
export const claimMachine = {
  name: 'claim',
  of: ['Extension', 'CircumstanceClaim'],
  initial: 'submitted',
  states: enumValues(claimStates),
  transitions: {
    requestEvidence: { from: ['submitted'], to: 'evidence_required', description: 'Asks for proof.' },
    provideEvidence: {
      from: ['evidence_required'],
      to: 'submitted',
      description: 'Records that proof has arrived.',
    },
    approve: { from: ['submitted', 'evidence_required'], to: 'approved', description: 'Grants the request.' },
    reject: { from: ['submitted', 'evidence_required'], to: 'rejected', description: 'Refuses the request.' },
  },
} as const satisfies Machine<ClaimState>
