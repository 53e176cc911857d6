import type { IsoDate } from '../dates/iso-date.ts'
import type { ParticipantState } from './participant-state.ts'

/** One step in a participant’s history; never changed. */
export interface ParticipantTransition {
  /** Identity within the table, from 1. */
  id: number
  name: string
  fromState: ParticipantState | null
  toState: ParticipantState
  /** Day from which the step counts. */
  effectiveOn: IsoDate
  occurredAt: Date
  actor: string
  reason: string | null
}
