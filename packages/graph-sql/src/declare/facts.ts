import type { Standing, Told } from './history.ts'

/** What one property of a declared class is, before anything is built from it. */
export type FieldFacts = ColumnFacts | ComputedFacts | ThroughFacts | BelongsToFacts | ManyThroughFacts

/** How a value is stored, compared and written as JSON. */
export type ScalarKind =
  | 'id'
  | 'text'
  | 'code'
  | 'enum'
  | 'textList'
  | 'int'
  | 'float'
  | 'numeric'
  | 'boolean'
  | 'date'
  | 'instant'

/** A default as a JavaScript literal, or a function that answers SQL text (`() => 'now()'`). */
export type ColumnDefault = string | number | boolean | (() => string)

/** An enumeration of the vocabulary: lower_snake texts as stored, each with its meaning. */
export interface Enumeration {
  readonly name: string
  readonly description: string
  readonly values: Readonly<Record<string, { readonly description: string }>>
}

/** Who may read something. */
export interface ReadRule {
  /** Roles that may; everybody where nothing is said. */
  readers?: readonly string[] | undefined
  /** A field, or a path of fields from the same type, that serves instead: `pseudonym`. */
  instead?: string | undefined
}

/** The SQL expression of a field, given the alias of the row's table, and what names a value of another field of the row. */
export type Expression = (alias: string, of: (field: string) => string) => string

interface Fact extends ReadRule {
  name: string
  description: string
  /** In the database, but not in the graph. */
  hidden: boolean
}

export interface ColumnFacts extends Fact {
  kind: 'column'
  column: string
  scalar: ScalarKind
  nullable: boolean
  personal: boolean
  unique: boolean
  default?: ColumnDefault
  /** SQL condition that every row keeps; named `<table>_<column>_check`. */
  check?: string
  precision?: number
  scale?: number
  enumeration?: Enumeration
  /** Counts the edits of a row; raised by each one. */
  version?: boolean
  /** An ID in the graph, which is the stored text. */
  asId?: boolean
  /** Another subgraph answers for it; what is stored is a copy. */
  external?: boolean
  asOf?: Told
}

export interface ComputedFacts extends Fact {
  kind: 'computed'
  scalar: ScalarKind
  nullable: boolean
  personal: boolean
  enumeration?: Enumeration
  sql: Expression
  /** Fields of other subgraphs that the expression uses. */
  requires?: readonly string[]
  asOf?: Told
}

export interface ThroughFacts extends Fact {
  kind: 'through'
  /** Names of to-one relations, and last the name of a column. */
  path: readonly string[]
  personal: boolean
}

export interface BelongsToFacts extends Fact {
  kind: 'belongsTo'
  target: string
  column: string
  nullable: boolean
  /** Roles from which row-level security may hide the row it names, so that the graph answers null. */
  hiddenFrom: readonly string[]
  unique: boolean
  onDelete: 'RESTRICT' | 'CASCADE' | 'SET NULL' | 'NO ACTION'
  /** Instead of a stored column: SQL that answers the target's id, given the alias of the row's table. */
  by?: (alias: string) => string
  asOf?: Told
  /** Name of the list of these rows that the target gets. */
  many?: string
  manyDescription?: string
  manyOrder?: readonly string[]
  manyList: ListKind
  /** Name of the single row that the target gets, where the reference is unique. */
  one?: string
  oneDescription?: string
}

export interface ManyThroughFacts extends Fact {
  kind: 'manyThrough'
  target: string
  /** Table of pairs, with its two columns. */
  table: string
  from: string
  to: string
  order?: readonly string[]
  inverse?: { name: string; description: string; order?: readonly string[] }
}

/** `connection` has pages; `plain` is for lists that are short by their nature. */
export type ListKind = 'connection' | 'plain'

/** What a declared class is. */
export interface TypeFacts {
  name: string
  owner: string
  table: string
  /** Stands before the number in a global id: `<prefix>_<number>`. */
  prefix: string
  singular: string
  plural: string
  description: string
  keys: readonly string[]
  /** What other subgraphs refer to its rows by, where that is not the id and the keys. */
  referredBy?: readonly string[]
  /** Arguments of its look-up, all required, where that takes not one of the id and the keys. */
  lookUp?: readonly string[]
  /** Whether Query reads it; else other types alone lead to it. */
  roots: boolean
  order: readonly string[]
  /** Fields whose words `search` looks at. */
  search: readonly string[]
  list: ListKind
  /** Roles that may read its rows; everybody where nothing is said. */
  readers?: readonly string[] | undefined
  hidden: boolean
  /** When its rows stand; absent where nothing is known of past days. */
  stands?: Standing
  fields: FieldFacts[]
}
