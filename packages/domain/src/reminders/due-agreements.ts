import type { IsoDate } from '../dates/iso-date.ts'
import type { ReleaseFacts } from './facts.ts'
import type { Reminder } from './reminder.ts'
import { addWorkingDays, type Holidays } from './working-day.ts'
import { inWords } from './wording.ts'

/** Working days within which an agreement is sent after registration, and signed after it was sent. Source: consortium decision. */
const agreementDays = 10

/** An agreement is due to be sent, or to be asked for again. */
export function dueAgreement(
  { releaseAgreementId, reference, status, registeredOn, sentOn }: ReleaseFacts,
  today: IsoDate,
  holidays: Holidays,
  by = today,
): Reminder | undefined {
  if (status !== 'draft' && status !== 'sent') return undefined
  const dueOn = addWorkingDays(sentOn ?? registeredOn, agreementDays, holidays)
  if (dueOn >= by) return undefined
  return {
    kind: 'unsigned_agreement',
    concerns: 'university_office',
    dueOn,
    sentence:
      sentOn === null
        ? `The release agreement of ${reference}, registered on ${inWords(registeredOn)}, was not sent to the school yet.`
        : `The release agreement of ${reference}, sent on ${inWords(sentOn)}, is not signed yet.`,
    about: { type: 'ReleaseAgreement', id: releaseAgreementId },
  }
}
