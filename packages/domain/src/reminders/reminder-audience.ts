import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const reminderAudiences = defineEnum('ReminderAudience', 'Whom a reminder concerns.', {
  tutor: 'The tutor who teaches the group or supports the participant.',
  university_office: 'The office of the university that registers the participant.',
})
export type ReminderAudience = EnumValue<typeof reminderAudiences>
