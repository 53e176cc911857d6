import type { Standing } from '../../src/declare/history.ts'
import type { ToldField } from '../../src/registry/types.ts'

/** What the oracle must know of a graph: its entities, where each field's value comes from, how lists are ordered. */
export interface Model {
  readonly entities: ReadonlyMap<string, EntityModel>
}

export interface EntityModel {
  /** GraphQL type name; entities without a graph type (read through others) have one as well. */
  readonly name: string
  readonly table: string
  /** Leads the global id: `<prefix>_<n>`. */
  readonly prefix: string
  /** Root lookup and root list; undefined where the type has none. */
  readonly singular: string | undefined
  readonly plural: string | undefined
  readonly list: ListKind
  readonly order: readonly OrderTerm[]
  /** Fields whose words `search` looks at, table by table. */
  readonly search: readonly (readonly string[])[]
  readonly fields: ReadonlyMap<string, FieldModel>
  /** On which days its rows stand; undefined where nothing is known of past days. */
  readonly stands?: Standing | undefined
}

export type ListKind = 'connection' | 'plain'

/** One term of an order: a path of to-one relations that ends in a scalar. A declared order leaves out the last, `id`. */
export interface OrderTerm {
  readonly path: readonly string[]
  readonly descending: boolean
  readonly nullsFirst: boolean
}

export type ScalarKind =
  | 'id'
  | 'text'
  | 'code'
  | 'enum'
  | 'int'
  | 'float'
  | 'bool'
  | 'date'
  | 'instant'
  | 'textList'

export type FieldModel = ScalarField | ThroughField | ToOneField | ToManyField

/** A value that the row itself holds: a column, or an SQL expression read once with the row. */
export interface ScalarField {
  readonly kind: 'scalar'
  readonly name: string
  readonly scalar: ScalarKind
  /** Whether a number is reckoned in decimals: whole numbers and `numeric` columns. */
  readonly decimal: boolean
  /** The column, or undefined where `expression` gives the value. */
  readonly column: string | undefined
  /** SQL over the alias `t`. */
  readonly expression: string | undefined
  /** What it was on a past day; undefined where that is what is stored. */
  readonly told?: ToldField | undefined
  readonly isNullable?: boolean
}

/** A scalar at the end of a path of to-one relations. */
export interface ThroughField {
  readonly kind: 'through'
  readonly name: string
  readonly scalar: ScalarKind
  readonly decimal: boolean
  readonly path: readonly string[]
}

/** The row holds the id of the target's row, or null; or, with `inverse`, that field of the target holds this row's. */
export interface ToOneField {
  readonly kind: 'toOne'
  readonly name: string
  readonly target: string
  readonly column: string | undefined
  readonly expression: string | undefined
  readonly inverse: string | undefined
  readonly told?: ToldField | undefined
  /** Whether it may lead nowhere. */
  readonly isNullable?: boolean
}

/** Many rows of the target: those whose to-one `by` names this row, or those paired with it in a join table. */
export interface ToManyField {
  readonly kind: 'toMany'
  readonly name: string
  readonly target: string
  readonly list: ListKind
  readonly order: readonly OrderTerm[]
  readonly members: Members
}

export type Members =
  | { readonly by: 'inverse'; readonly field: string }
  | { readonly by: 'join'; readonly table: string; readonly from: string; readonly to: string }

/** The entity, which must exist: a name that is not in the model is a mistake of the test. */
export function entityOf(model: Model, name: string): EntityModel {
  const entity = model.entities.get(name)
  if (!entity) throw new Error(`The model has no entity ${name}`)
  return entity
}

export function fieldOf(entity: EntityModel, name: string): FieldModel {
  const field = entity.fields.get(name)
  if (!field) throw new Error(`${entity.name} has no field ${name}`)
  return field
}

/** The list that a field aggregates: `loansAggregate` tells of `loans`. Undefined for any other field. */
export function aggregated(entity: EntityModel, name: string): ToManyField | undefined {
  const list = name.endsWith('Aggregate') ? entity.fields.get(name.slice(0, -'Aggregate'.length)) : undefined
  return list?.kind === 'toMany' ? list : undefined
}
