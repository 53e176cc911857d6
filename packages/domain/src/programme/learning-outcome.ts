import type { OutcomePart } from './outcome-part.ts'

/** One outcome that a holder of the award has shown. */
export interface LearningOutcome {
  /** Identity within the table, from 1. */
  id: number
  /** Part’s letter and number, such as B5. */
  code: string
  part: OutcomePart
  number: number
  title: string
  description: string
}
