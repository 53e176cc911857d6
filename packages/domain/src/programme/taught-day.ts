import type { IsoDate } from '../dates/iso-date.ts'

/** One of the six days that a delivery group attends. */
export interface TaughtDay {
  /** Identity within the table, from 1. */
  id: number
  /** 1 to 6. */
  number: number
  heldOn: IsoDate
  venue: string
  theme: string
  version: number
}
