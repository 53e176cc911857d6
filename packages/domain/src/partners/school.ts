import type { IsoDate } from '../dates/iso-date.ts'
import type { SchoolPhase } from './school-phase.ts'
import type { SchoolStatus } from './school-status.ts'
import type { SchoolType } from './school-type.ts'

/** A setting that employs participants; one without a URN exists in early years and alternative provision. */
export interface School {
  /** Identity within the table, from 1. */
  id: number
  /** Unique Reference Number: six digits, text; synthetic ones start at 900000. */
  urn: string | null
  /** Authority’s three digits, a slash and the establishment’s four. */
  laestab: string | null
  name: string
  phase: SchoolPhase
  type: SchoolType
  status: SchoolStatus
  town: string | null
  postcode: string | null
  openedOn: IsoDate | null
  closedOn: IsoDate | null
  isSynthetic: boolean
  /** Whether the regulations cover its SENCO; always the rule’s answer on the type. */
  mainstreamOrMaintainedNursery: boolean
  version: number
}
