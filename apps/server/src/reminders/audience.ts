import type { ReminderAudience, Role } from '@cohortium/domain'

/** As whom somebody in a role is reminded; the others are reminded of nothing. */
export const audienceOf: Readonly<Partial<Record<Role, ReminderAudience>>> = {
  tutor: 'tutor',
  university_partner: 'university_office',
}
