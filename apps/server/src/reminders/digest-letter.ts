import { reminderKinds, type Reminder, type ReminderKind } from '@cohortium/domain'

export interface Digest {
  displayName: string
  reminders: readonly Reminder[]
  publicUrl: string
}

/** Most things of a kind that are named one by one. */
const most = 20

const headings: Readonly<Record<ReminderKind, string>> = {
  missing_register: 'Registers',
  feedback_owed: 'Feedback',
  unsigned_agreement: 'Release agreements',
  deadline_near: 'Statutory deadlines ahead',
  deadline_missed: 'Statutory deadlines',
}

/** One message with all that somebody is reminded of. It names nobody: mail goes through many hands. */
export function digestLetter({ displayName, reminders, publicUrl }: Digest): {
  subject: string
  body: string
} {
  const kinds = Object.keys(reminderKinds.values) as ReminderKind[]
  const parts = kinds.flatMap((kind) => {
    const due = reminders.filter((reminder) => reminder.kind === kind)
    if (due.length === 0) return []
    const named = due.slice(0, most).map(({ sentence }) => `- ${sentence}`)
    const further = due.length > most ? [`- and ${due.length - most} more.`] : []
    return [[headings[kind], ...named, ...further].join('\n')]
  })
  const count = reminders.length === 1 ? 'one thing is' : `${reminders.length} things are`
  return {
    subject: `Cohortium: ${count} due`,
    body: [
      `Dear ${displayName},`,
      ...parts,
      `All of it, with what to do: ${publicUrl}/`,
      'You get this message on working days on which something is due. It can be switched off on the page of your account.',
    ].join('\n\n'),
  }
}
