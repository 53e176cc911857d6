import type { IsoDate } from '../dates/iso-date.ts'
import type { TutorKind } from './tutor-kind.ts'

/** Somebody who teaches and supports participants. */
export interface Tutor {
  /** Identity within the table, from 1. */
  id: number
  /** Such as TUT-0001. */
  reference: string
  kind: TutorKind
  /** Most participants at a time as primary tutor. */
  capacity: number
  activeFrom: IsoDate
  /** First day on which the tutor no longer works for the consortium. */
  activeTo: IsoDate | null
  professionalRole: string
  version: number
}
