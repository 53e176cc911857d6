import type { IsoDate } from '../dates/iso-date.ts'
import type { SubmissionFacts } from './facts.ts'
import type { Reminder } from './reminder.ts'
import { addWorkingDays, type Holidays } from './working-day.ts'
import { inWords } from './wording.ts'

/** Working days within which evidence is answered. Source: consortium decision. */
const feedbackDays = 5

/** Feedback is owed to whoever submitted evidence; feedback from before it was submitted again does not count. */
export function dueFeedback(
  { evidenceItemId, reference, outcome, submittedOn, feedbackOn }: SubmissionFacts,
  today: IsoDate,
  holidays: Holidays,
  by = today,
): Reminder | undefined {
  if (feedbackOn !== null && feedbackOn >= submittedOn) return undefined
  const dueOn = addWorkingDays(submittedOn, feedbackDays, holidays)
  if (dueOn >= by) return undefined
  return {
    kind: 'feedback_owed',
    concerns: 'tutor',
    dueOn,
    sentence:
      `${reference} submitted evidence of outcome ${outcome} on ${inWords(submittedOn)}; ` +
      `feedback ${dueOn >= today ? 'is' : 'was'} due on ${inWords(dueOn)}.`,
    about: { type: 'EvidenceItem', id: evidenceItemId },
  }
}
