import type { ImportEffect, ImportKind, Permission } from '@cohortium/domain'
import type { Ask } from '../../access/gate.ts'
import type { Attempted } from '../../writing/attempt.ts'
import type { AttemptingUnit } from '../../writing/perform.ts'
import type { Fields } from '../field.ts'

/** A change of the graph that a row asks for. */
export interface Step {
  /** Name of the mutation. */
  readonly mutation: string
  /** Its input, with global ids; enumerations as the domain writes them. */
  readonly input: object
}

/** What is wrong with a row, told of a field or of the row as a whole. */
export interface RowProblem {
  readonly field: string | null
  readonly reason: string
  readonly message: string
}

/** Something that a row tells otherwise than it is recorded. */
export interface Difference {
  readonly field: string
  readonly before: string | null
  readonly after: string | null
}

/** What storing a row would do. */
export type Plan =
  | { readonly skip: 'unchanged' | 'passed_over' }
  | { readonly problems: readonly RowProblem[] }
  | {
      readonly effect: ImportEffect
      readonly step: Step
      readonly differences?: readonly Difference[]
      /** What is needed to take the row back. */
      readonly note?: object
    }

/** Rows that a stored row leads to, by number, and what is needed to take it back. */
export interface Made {
  readonly school?: number
  readonly application?: number
  readonly participant?: number
  readonly note: object
}

/** A stored row that is to be taken back. */
export interface StoredRow {
  readonly id: number
  readonly school: number | null
  readonly participant: number | null
  readonly note: unknown
}

/** How rows of one kind become changes. */
export interface Kind<Facts = never> {
  readonly kind: ImportKind
  /** What whoever imports them must be allowed to write. */
  readonly needs: Permission
  readonly fields: Fields<Facts>
  /** Makes what tells whether a row concerns anybody here, by its cells alone; every one does where nothing is said. */
  readonly concerns?: (ask: Ask) => Promise<(cells: Readonly<Record<string, string>>) => boolean>
  /** Whether rows that say nothing new are counted and not kept. */
  readonly sifts: boolean
  /** By which two rows of a file are the same, and what becomes of the second. */
  readonly keys: (facts: Facts) => readonly string[]
  readonly doubles: 'faulty' | 'left_out'
  /** What storing each of some rows would do, as things stand. */
  readonly plan: (ask: Ask, rows: readonly Facts[]) => Promise<readonly Plan[]>
  /** Fields by the last word of a path of the mutation's input, or by the reason of its refusals, where they are called otherwise. */
  readonly fieldOf: Readonly<Record<string, string>>
  /** What was made, looked up after the change. */
  readonly made: (ask: Ask, told: Attempted & { ok: true }, note: object) => Promise<Made>
  /** Takes a stored row back; answers why not, in a sentence, or undefined where it was. */
  readonly takeBack: (unit: AttemptingUnit, row: StoredRow) => Promise<string | undefined>
}
