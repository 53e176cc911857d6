import type { AwardState } from './award-state.ts'

/** One step in an award’s history; never changed. */
export interface AwardTransition {
  /** Identity within the table, from 1. */
  id: number
  name: string
  fromState: AwardState | null
  toState: AwardState
  occurredAt: Date
  actor: string
  reason: string | null
}
