import { addDays } from '../dates/arithmetic.ts'
import type { IsoDate } from '../dates/iso-date.ts'
import { dueAgreement } from './due-agreements.ts'
import { dueDeadline } from './due-deadlines.ts'
import { dueFeedback } from './due-feedback.ts'
import { dueRegister } from './due-registers.ts'
import type { ReminderFacts } from './facts.ts'
import type { Reminder } from './reminder.ts'
import type { ReminderAudience } from './reminder-audience.ts'
import type { Holidays } from './working-day.ts'

/**
 * What somebody is reminded of on a day, what has been due for longest first.
 * @param within also what is due within so many days from then
 */
export function dueReminders(
  { registers, submissions, agreements, deadlines }: ReminderFacts,
  concerns: ReminderAudience,
  today: IsoDate,
  holidays: Holidays,
  within = 0,
): Reminder[] {
  const by = within === 0 ? today : addDays(today, within + 1)
  const due = [
    ...registers.map((facts) => dueRegister(facts, concerns, today, by)),
    ...submissions.map((facts) => dueFeedback(facts, today, holidays, by)),
    ...agreements.map((facts) => dueAgreement(facts, today, holidays, by)),
    ...deadlines.map((facts) => dueDeadline(facts, concerns, today, by)),
  ]
  return due
    .flatMap((reminder) => (reminder?.concerns === concerns ? [reminder] : []))
    .sort((a, b) => compare(a.dueOn, b.dueOn) || compare(a.kind, b.kind) || a.about.id - b.about.id)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
