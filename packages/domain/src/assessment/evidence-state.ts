import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const evidenceStates = defineEnum('EvidenceState', 'Whether evidence was accepted for its outcome.', {
  draft: 'Being prepared.',
  submitted: 'Waiting for a tutor’s judgement.',
  returned: 'Sent back with advice.',
  met: 'Accepted for the outcome; final.',
})
export type EvidenceState = EnumValue<typeof evidenceStates>
