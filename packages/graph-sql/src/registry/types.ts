import type { Standing } from '../declare/history.ts'
import type { Enumeration, Expression, ListKind, ScalarKind } from '../declare/facts.ts'

/** Everything the compiler and the derived schema know: types by name, each with its fields from every slice. */
export interface Registry {
  readonly types: ReadonlyMap<string, RegisteredType>
  /** Types of the graph by the prefix of their ids. */
  readonly byPrefix: ReadonlyMap<string, RegisteredType>
}

export interface RegisteredType {
  readonly name: string
  readonly owner: string
  readonly table: string
  readonly prefix: string
  readonly singular: string
  readonly plural: string
  readonly description: string
  readonly keys: readonly string[]
  /** What other subgraphs refer to its rows by; the first is what they are known by everywhere. */
  readonly keySets: readonly KeySet[]
  /** Arguments of its look-up, all required; absent where it takes one of the id and the keys. */
  readonly lookUp?: readonly string[]
  /** Whether Query reads it. */
  readonly roots: boolean
  /** Order of its lists where nothing else says; empty means by id. */
  readonly order: readonly OrderTerm[]
  /** Fields whose words `search` looks at; none where rows cannot be searched. */
  readonly search: readonly string[]
  readonly list: ListKind
  /** Roles that may read its rows; everybody where nothing is said. */
  readonly readers?: readonly string[] | undefined
  /** Stored and readable through other types, but no type of the graph. */
  readonly hidden: boolean
  /** On which days its rows stand; absent where the type is refused as of a day. */
  readonly stands?: Standing
  readonly fields: ReadonlyMap<string, RegisteredField>
}

/** Fields that together name one row. */
export interface KeySet {
  /** As Federation writes it: `sku variation { id }`. */
  readonly text: string
  /** To-one relations, and last a scalar field, of each. */
  readonly paths: readonly (readonly string[])[]
}

export type RegisteredField = ScalarField | ToOneField | ToManyField

interface FieldBase {
  readonly name: string
  readonly owner: string
  readonly description: string
  /** Not in the graph. */
  readonly hidden: boolean
  /**
   * Roles that may read it, everybody where nothing is said: those that may read its type, and of a relation those that may
   * read the type it leads to.
   */
  readonly readers?: readonly string[] | undefined
  /** A path of fields from its type that serves those who may not read it. */
  readonly instead?: string | undefined
}

export interface ScalarField extends FieldBase {
  readonly kind: 'scalar'
  readonly scalar: ScalarKind
  readonly nullable: boolean
  readonly personal: boolean
  /** Of decimals: at most four places and fifteen digits before them. */
  readonly bounded: boolean
  readonly enumeration?: Enumeration
  readonly source: ScalarSource
  /** Another subgraph answers for it: a reference to the row tells it, and what is stored is a copy. */
  readonly external: boolean
  /** External fields that it is made of. */
  readonly requires: readonly string[]
  readonly told?: ToldField
}

/** What a field was on a past day, where that is not what is stored. */
export type ToldField =
  | ToldByList
  | { readonly kind: 'since'; readonly field: string }
  | { readonly kind: 'never'; readonly advice: string }

/** It is a field of the last row of a list that stood on the day. */
export interface ToldByList {
  readonly kind: 'last'
  /** To-one relations on the way to the row that has the list. */
  readonly path: readonly string[]
  readonly list: string
  readonly field: string
  /** A field of the list's first row, for days before any of them stood. */
  readonly before?: string
  readonly where: Readonly<Record<string, string>>
}

/** Where a value is read: a column of the row, an expression over it, or the end of a path of to-one relations. */
export type ScalarSource =
  | { readonly column: string }
  | { readonly sql: Expression }
  | { readonly path: readonly string[]; readonly end: string }

export interface ToOneField extends FieldBase {
  readonly kind: 'one'
  readonly target: string
  /** Whether the row may be missing, also because row-level security hides it. */
  readonly nullable: boolean
  /** Whether there may be no row, whoever asks. */
  readonly mayBeEmpty: boolean
  /** Roles from which row-level security may hide it, so that the reference alone must tell them nothing. */
  readonly hiddenFrom: readonly string[]
  readonly link: ToOneLink
  readonly told?: ToldField
}

/** How the related row is found: its column equals a column of ours, or its id an expression over our row. */
export type ToOneLink =
  | { readonly from: string; readonly to: string }
  | { readonly by: (alias: string) => string }

export interface ToManyField extends FieldBase {
  readonly kind: 'many'
  readonly target: string
  readonly list: ListKind
  /** Order of this list; empty means the target's own. */
  readonly order: readonly OrderTerm[]
  /** The target's reference that it is the list of; none of a table of pairs. */
  readonly inverseOf?: string
  readonly link: ToManyLink
}

/** How the related rows are found: their column or expression equals our id, or a table pairs the two. */
export type ToManyLink =
  | { readonly column: string }
  | { readonly by: (alias: string) => string }
  | { readonly table: string; readonly from: string; readonly to: string }

export interface OrderTerm {
  /** To-one relations, and last a scalar field. */
  readonly path: readonly string[]
  readonly descending: boolean
  readonly nulls: 'FIRST' | 'LAST'
}
