import type { IsoDate } from '../dates/iso-date.ts'

/** A marking of one attempt; a correction supersedes, never overwrites. */
export interface Mark {
  /** Identity within the table, from 1. */
  id: number
  /** From 1. */
  attempt: number
  /** As marked, 0 to 100. */
  raw: number
  /** As it counts: never above the raw mark. */
  capped: number
  secondRaw: number | null
  markedOn: IsoDate
  secondMarkedOn: IsoDate | null
  isCurrent: boolean
  /** Day on which an exam board froze it. */
  frozenOn: IsoDate | null
  note: string | null
  version: number
}
