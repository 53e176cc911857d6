import type { Residency } from './residency.ts'
import type { StudyMode } from './study-mode.ts'

/** Tuition fee of a university for a year, mode and residency; no row where none is offered. */
export interface FeeRate {
  /** Identity within the table, from 1. */
  id: number
  mode: StudyMode
  residency: Residency
  /** Whole pence a year. */
  amountPence: number
  source: string
  version: number
}
