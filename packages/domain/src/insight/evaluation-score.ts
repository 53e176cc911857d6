import type { EvaluationTheme } from './evaluation-theme.ts'

/** A response’s score on one theme. */
export interface EvaluationScore {
  /** Identity within the table, from 1. */
  id: number
  theme: EvaluationTheme
  /** 1, no effect, to 5, strong effect. */
  score: number
}
