import type { Standing, Told } from './history.ts'
import type { BelongsToFacts, ColumnDefault, ListKind, ManyThroughFacts, ReadRule } from './facts.ts'

/** Options of every decorator that makes a column. */
export interface ColumnOptions extends ReadRule {
  /** May be empty; a null in the graph. */
  nullable?: boolean
  unique?: boolean
  default?: ColumnDefault
  /** Says something of an identifiable person. */
  personal?: boolean
  /** Stored, but not in the graph. */
  hidden?: boolean
  /** Name of the column, where it is not the property's name in snake_case. */
  column?: string
  /** SQL condition that every row keeps. */
  check?: string
  /** What it was on a past day, where that is not what is stored. */
  asOf?: Told
  /** Shown as an ID, which is the stored text; of the property `id`, the table's primary key is that text. */
  asId?: boolean
  /** Another subgraph answers for it: a reference to the row tells it, and the column holds a copy for where none does. */
  external?: boolean
}

export interface NumericOptions extends ColumnOptions {
  precision: number
  scale: number
}

export interface ComputedOptions extends ReadRule {
  nullable?: boolean
  personal?: boolean
  hidden?: boolean
  /** External fields of the same type, which the expression names by its second argument. */
  requires?: readonly string[]
  asOf?: Told
}

export interface BelongsToOptions extends ReadRule {
  nullable?: boolean
  /** Roles from which row-level security may hide the row that it names: null in the graph. */
  hiddenFrom?: readonly string[]
  unique?: boolean
  hidden?: boolean
  /** Name of the foreign key's column, where it is not `<property>_id`. */
  column?: string
  /** Instead of a column: SQL that answers the target's id. */
  by?: (alias: string) => string
  /** What it was on a past day, where that is not what is stored. */
  asOf?: Told
  many?: string
  manyDescription?: string
  manyOrder?: readonly string[]
  manyList?: ListKind
  one?: string
  oneDescription?: string
  onDelete?: BelongsToFacts['onDelete']
}

export interface ManyThroughOptions extends Pick<
  ManyThroughFacts,
  'table' | 'from' | 'to' | 'order' | 'inverse' | 'readers' | 'instead'
> {
  hidden?: boolean
}

export interface GraphTypeOptions {
  /** The slice that answers for this type in a federated graph. */
  owner: string
  table: string
  prefix: string
  plural: string
  description: string
  /** Properties that each name one row: unique, and a way to look it up. */
  keys?: readonly string[]
  /**
   * What other subgraphs refer to its rows by, each a set of fields as Federation writes it: `sku variation { id }`. The id and the
   * keys if nothing is said; nothing of a value that is never referred to.
   */
  referredBy?: readonly string[]
  /** Fields by which, all together, one is looked up; the id or one of the keys if nothing is said. */
  lookUp?: readonly string[]
  /** False of what is reached through other types alone, so that Query has no field for it. */
  roots?: boolean
  /** Order of lists that ask for none: `code`, `heldOn DESC`; the id comes last of itself. */
  order?: readonly string[]
  /**
   * Texts of its own, or fields `Through` which others are read, whose words `where: { search }` looks at. Each table they
   * lie in needs the index that `searchIndexes` words.
   */
  search?: readonly string[]
  list?: ListKind
  /** Roles that may read its rows, everybody where nothing is said; a relation to it is closed to all others. */
  readers?: readonly string[]
  /** On which days its rows stand. A type that does not say is refused `asOf` a day. */
  stands?: Standing
  /** Stored, but not in the graph. */
  hidden?: boolean
  /** Constraint's name to SQL condition. */
  checks?: Readonly<Record<string, string>>
  /** Constraint's name to `USING gist (...)`. */
  exclusions?: Readonly<Record<string, string>>
  /** Properties that are unique together. */
  uniques?: readonly (readonly string[])[]
  partialUniques?: Readonly<Record<string, { on: string | readonly string[]; where: string }>>
  indexes?: readonly (readonly string[])[]
  /** Foreign keys beside those of the relations: properties here, and the target's properties they equal. */
  foreignKeys?: Readonly<
    Record<string, { on: readonly [string, string]; target: string; references: readonly [string, string] }>
  >
}
