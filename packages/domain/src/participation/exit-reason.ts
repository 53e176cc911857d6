import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const exitReasons = defineEnum('ExitReason', 'Ground for deferring, pausing or leaving a programme.', {
  left_senco_role: 'No longer has the role that the award is for.',
  changed_employment: 'Moved to another employer or left teaching.',
  moved_away: 'Moved out of the consortium’s area.',
  health: 'Own illness or injury.',
  family_or_caring: 'Duties towards family, including parental leave.',
  workload: 'Study and post could not be combined.',
  release_refused: 'The school did not or no longer released the participant.',
  funding: 'The fee was not paid or funding ended.',
  moved_to_successor: 'Transferred to the qualification that succeeds the award.',
  academic_failure: 'Attempts at a module are exhausted.',
  misconduct: 'Ended under the university’s regulations on conduct.',
  bereavement: 'Death of somebody close.',
  other: 'Explained in the history.',
})
export type ExitReason = EnumValue<typeof exitReasons>
