import type { IsoDate } from '../dates/iso-date.ts'
import type { ReleaseAgreementState } from '../admissions/release-agreement-state.ts'

/** A taught day with how far its register is. */
export interface RegisterFacts {
  readonly taughtDayId: number
  /** Of the group's taught days, from 1. */
  readonly number: number
  readonly heldOn: IsoDate
  readonly groupName: string
  /** Participants of the group who are active and had begun by that day. */
  readonly expected: number
  /** Those of them with any record of the day. */
  readonly recorded: number
}

/** A piece of evidence that waits for its tutor. */
export interface SubmissionFacts {
  readonly evidenceItemId: number
  /** Of the participant. */
  readonly reference: string
  /** Code of the outcome that it is to show. */
  readonly outcome: string
  /** When it was submitted, or submitted again. */
  readonly submittedOn: IsoDate
  /** When feedback on it was last published; none where it never was. */
  readonly feedbackOn: IsoDate | null
}

/** The release agreement of a participant who is registered or active. */
export interface ReleaseFacts {
  readonly releaseAgreementId: number
  readonly reference: string
  readonly status: ReleaseAgreementState
  readonly registeredOn: IsoDate
  readonly sentOn: IsoDate | null
}

/** A live registration with its deadline, and the boards of its university. */
export interface DeadlineFacts {
  readonly participantId: number
  readonly reference: string
  readonly statutoryDeadline: IsoDate
  readonly boards: readonly { readonly code: string; readonly meetsOn: IsoDate }[]
}

/** Everything that somebody's reminders follow from, as far as they may see it. */
export interface ReminderFacts {
  readonly registers: readonly RegisterFacts[]
  readonly submissions: readonly SubmissionFacts[]
  readonly agreements: readonly ReleaseFacts[]
  readonly deadlines: readonly DeadlineFacts[]
}
