import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const reminderKinds = defineEnum('ReminderKind', 'What somebody is reminded of.', {
  missing_register: 'A taught day has passed, and the attendance of some of its group is not recorded.',
  feedback_owed: 'Evidence was submitted more than five working days ago, and nobody has answered it.',
  unsigned_agreement: 'A school has not signed the release of a participant within ten working days.',
  deadline_near: 'The statutory deadline of a participant comes within the days that were asked for.',
  deadline_missed: 'No exam board meets before the statutory deadline of a participant, or it is behind.',
})
export type ReminderKind = EnumValue<typeof reminderKinds>
