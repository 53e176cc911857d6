import type { ApplicationState } from './application-state.ts'

/** One step in an application’s history; never changed. */
export interface ApplicationTransition {
  /** Identity within the table, from 1. */
  id: number
  name: string
  fromState: ApplicationState | null
  toState: ApplicationState
  occurredAt: Date
  actor: string
  reason: string | null
}
