import type { ModuleRegistrationState } from './module-registration-state.ts'

/** One step in a module registration’s history; never changed. */
export interface ModuleRegistrationTransition {
  /** Identity within the table, from 1. */
  id: number
  name: string
  fromState: ModuleRegistrationState | null
  toState: ModuleRegistrationState
  occurredAt: Date
  actor: string
  reason: string | null
}
