import type { Machine } from '../machines/machine.ts'
import { enumValues } from '../vocabulary/define-enum.ts'
import { evidenceStates, type EvidenceState } from './evidence-state.ts'

/** What a piece of evidence may become. Source: University of Plymouth course page 2023-24, portfolio of outcomes. */
export const evidenceMachine = {
  name: 'evidence',
  of: ['EvidenceItem'],
  initial: 'draft',
  states: enumValues(evidenceStates),
  transitions: {
    submit: { from: ['draft'], to: 'submitted', description: 'Puts it before the tutor.' },
    judgeMet: { from: ['submitted'], to: 'met', description: 'Accepts it for its outcome.' },
    return: { from: ['submitted'], to: 'returned', description: 'Sends it back with advice.' },
    resubmit: {
      from: ['returned'],
      to: 'submitted',
      description: 'Puts the improved piece before the tutor.',
    },
  },
} as const satisfies Machine<EvidenceState>
