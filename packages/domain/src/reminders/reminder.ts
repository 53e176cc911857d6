import type { IsoDate } from '../dates/iso-date.ts'
import type { ReminderAudience } from './reminder-audience.ts'
import type { ReminderKind } from './reminder-kind.ts'

/** A thing that is due. */
export interface Reminder {
  readonly kind: ReminderKind
  readonly concerns: ReminderAudience
  /** The last day on which it was in time; of a missing register the day itself. */
  readonly dueOn: IsoDate
  /** What is due, in a sentence that names nobody: participants by their reference. */
  readonly sentence: string
  /** The row to look at. */
  readonly about: { readonly type: ReminderSubject; readonly id: number }
}

export type ReminderSubject = 'TaughtDay' | 'EvidenceItem' | 'ReleaseAgreement' | 'Participant'
