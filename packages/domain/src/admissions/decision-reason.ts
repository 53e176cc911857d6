import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const decisionReasons = defineEnum('DecisionReason', 'Ground of the decision on an application.', {
  meets_conditions: 'Every entry condition of the programme applied for is met.',
  meets_other_route: 'A different route or programme fits better than the one applied for.',
  teacher_status_not_held: 'No teacher status that the university accepts.',
  induction_not_completed: 'The induction period was neither passed nor exempted.',
  support_not_confirmed: 'The setting, its pupils or the headteacher’s support were not confirmed.',
  english_not_met: 'English falls short of the required level.',
  documents_missing: 'Required documents did not arrive.',
  cohort_full: 'No place left in the cohort.',
  late: 'Arrived after the closing date.',
  outside_consortium: 'The setting’s local authority is routed to no university of the consortium.',
  applicant_choice: 'The applicant decided.',
  other: 'Explained in the note.',
})
export type DecisionReason = EnumValue<typeof decisionReasons>
