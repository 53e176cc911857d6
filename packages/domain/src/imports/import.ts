import type { ImportEffect } from './import-effect.ts'
import type { ImportKind } from './import-kind.ts'
import type { ImportRowState } from './import-row-state.ts'
import type { ImportState } from './import-state.ts'

/** A file of rows that somebody has stored through the same rules as single changes. */
export interface Import {
  /** Identity within the table, from 1. */
  id: number
  kind: ImportKind
  status: ImportState
  fileName: string
  fileBytes: number
  encoding: string
  separator: string
  /** What a row may tell, by the names that columns are mapped to. */
  fields: readonly string[]
  startedAt: Date
  /** When it last came to rest: tried, stored, taken back, cancelled or failed. */
  settledAt: Date | null
  /** Rows that were read so far. */
  rowsRead: number
  /** Rows that say what is recorded already. */
  rowsUnchanged: number
  /** Rows that are none of the consortium’s business. */
  rowsPassedOver: number
  /** Rows of the present stage that are done. */
  rowsDone: number
  /** Why it could not go on. */
  problem: string | null
  version: number
}

/** A column of the file, or a value that all rows have. */
export interface ImportColumn {
  id: number
  /** From 1, as the file has them; those that the file has not come last. */
  position: number
  title: string | null
  samples: readonly string[]
  /** Field that is read from it. */
  field: string | null
  /** Value of the field in every row, in place of a column. */
  value: string | null
  isGuess: boolean
}

/** One row of the file. */
export interface ImportRow {
  id: number
  /** Line of the file in which it begins, from 1. */
  line: number
  status: ImportRowState
  effect: ImportEffect | null
  /** In the order of the import’s fields. */
  values: readonly string[]
  version: number
}

/** What keeps a row from being stored, or from being taken back. */
export interface ImportProblem {
  id: number
  field: string | null
  columnTitle: string | null
  value: string | null
  reason: string
  message: string
}

/** What a row changes of what is recorded. */
export interface ImportDifference {
  id: number
  field: string
  before: string | null
  after: string | null
}
