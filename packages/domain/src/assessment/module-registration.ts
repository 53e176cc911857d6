import type { IsoDate } from '../dates/iso-date.ts'
import type { ModuleRole } from '../programme/module-role.ts'
import type { ModuleRegistrationState } from './module-registration-state.ts'

/** A participant’s place on a module; one current for each role. */
export interface ModuleRegistration {
  /** Identity within the table, from 1. */
  id: number
  role: ModuleRole
  status: ModuleRegistrationState
  isCurrent: boolean
  registeredOn: IsoDate
  dueOn: IsoDate | null
  completedOn: IsoDate | null
  /** From 1. */
  attempt: number
  /** Capped mark of the current mark, 0 to 100. */
  finalMark: number | null
  version: number
}
