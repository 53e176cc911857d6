import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const evidenceKinds = defineEnum('EvidenceKind', 'Form of a piece of portfolio evidence.', {
  reflection: 'Participant’s own account of practice.',
  document: 'Paper of the setting, such as a policy or provision map.',
  observation: 'Notes of a lesson or meeting that somebody watched.',
  witness_statement: 'Statement of a colleague, parent or pupil.',
  presentation: 'Talk given to colleagues or governors.',
  case_study: 'Study of one child’s provision over time.',
})
export type EvidenceKind = EnumValue<typeof evidenceKinds>
