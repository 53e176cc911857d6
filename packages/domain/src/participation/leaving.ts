import type { IsoDate } from '../dates/iso-date.ts'
import { refuse, type Refusal } from '../vocabulary/refusal.ts'
import type { ExitReason } from './exit-reason.ts'
import type { Participant } from './participant.ts'

type Registration = Pick<Participant, 'status' | 'registeredOn' | 'startedOn' | 'interruptedOn'>

/** A date and a reason, as given. */
export interface LeavingDetails {
  readonly on: IsoDate | null
  readonly reason: ExitReason | null
}

export type Leaving =
  | { readonly ok: true; readonly on: IsoDate; readonly reason: ExitReason }
  | Refusal<'DateMissing' | 'ReasonMissing' | 'BeforeStart'>

/**
 * The date and reason with which somebody pauses or leaves: never before the start (or registration, where nothing
 * started); from an interruption the date defaults to its start. Source: consortium practice.
 */
export function leaving(participant: Registration, details: LeavingDetails): Leaving {
  const { on: given, reason } = details
  const on = given ?? (participant.status === 'interrupted' ? participant.interruptedOn : null)
  if (on === null) return refuse('DateMissing', 'Give the date from which it counts.')
  if (reason === null) return refuse('ReasonMissing', 'Give the reason.')
  const start = participant.startedOn ?? participant.registeredOn
  return on < start ? refuse('BeforeStart', `Choose a date on or after ${start}.`) : { ok: true, on, reason }
}
