import type { DeliveryMode } from './delivery-mode.ts'
import type { StudyMode } from './study-mode.ts'

/** A course of study that leads to an award. */
export interface Programme {
  /** Identity within the table, from 1. */
  id: number
  code: string
  title: string
  /** Masters-level credits of the whole programme. */
  credits: number
  /** Level of the framework for higher education qualifications. */
  level: number
  mode: StudyMode
  delivery: DeliveryMode
  durationMonths: number
  taughtDays: number
  /** Recommended, never required. */
  studyDays: number
  description: string
  source: string
}
