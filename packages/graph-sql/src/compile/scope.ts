import { mayBeAbsent, mayBeHidden } from './absence.ts'
import { typeNamed } from '../registry/build-registry.ts'
import type { RegisteredType, ScalarField, ToManyField, ToOneField } from '../registry/types.ts'
import type { ScalarKind } from '../declare/facts.ts'
import { referenceColumn, toldMembers, toldReference } from './as-of/links.ts'
import { standing } from './as-of/standing.ts'
import { toldOn, toldValue } from './as-of/told.ts'
import type { Compilation } from './compilation.ts'
import { relationOf, scalarOf } from './fields.ts'
import type { Gathering } from './gathering.ts'
import type { SqlScalar } from './scalar-json.ts'
import { sqlTypes } from './values.ts'

/**
 * A row of one type under an alias, within a FROM. Its to-one relations are joined when first asked for, and once:
 * conditions, order and selection share them. A to-one join never adds or drops rows.
 */
export class Scope {
  readonly #related = new Map<string, Scope>()
  readonly #alias: string
  /** The join that this row waits for. */
  #pending: (() => string) | undefined
  /** The column that refers to this row by its id, where one does. */
  readonly #reference: (() => string) | undefined
  readonly #isRelated: boolean
  /** Of the rows of a large page: what is made for all of them at once. */
  gathering: Gathering | undefined
  /** What a reference to this row tells of fields that another subgraph answers for, in SQL by their names. */
  told: ReadonlyMap<string, string> = new Map()

  constructor(
    readonly compilation: Compilation,
    readonly type: RegisteredType,
    alias: string,
    /** Joins of the whole FROM, in order. */
    readonly joins: string[] = [],
    /** Whether the row may be absent, so that all its values may be null. */
    readonly optional = false,
    related?: { join: () => string; reference: (() => string) | undefined },
    /** Whether rows that cannot be absent are joined so that PostgreSQL may begin with them. */
    readonly strict = false,
  ) {
    this.#alias = alias
    this.#pending = related?.join
    this.#reference = related?.reference
    this.#isRelated = related !== undefined
  }

  /** The name of the row's table in the FROM. Whoever reads a column asks for it, so that now it is joined. */
  get alias(): string {
    const join = this.#pending
    this.#pending = undefined
    if (join) this.joins.push(join())
    return this.#alias
  }

  /** The related row. */
  one(field: ToOneField): Scope {
    this.compilation.readings.field(this.type, field)
    return this.follow(field)
  }

  /** The related row, on the way to something that says itself who may read it. */
  follow(field: ToOneField): Scope {
    const known = this.#related.get(field.name)
    if (known) return known
    const target = typeNamed(this.compilation.graph.registry, field.target)
    const alias = this.compilation.alias('t')
    const column = mayBeHidden(this.compilation, field)
      ? null
      : referenceColumn(this.compilation, this.type, field)
    const reference = column === null ? undefined : () => `${this.alias}.${column}`
    const join = () => {
      const isThere = this.strict && !optional && reference !== undefined
      return `${isThere ? 'JOIN' : 'LEFT JOIN'} ${joinOf(this, field, target, alias)}`
    }
    const optional = this.optional || mayBeAbsent(this.compilation, field)
    const origin = { join, reference }
    const related = new Scope(this.compilation, target, alias, this.joins, optional, origin, this.strict)
    this.#related.set(field.name, related)
    return related
  }

  /** A column to join by. The id is known from the reference to this row, which need not be joined for it. */
  linked(column: string): string {
    return column === 'id' && this.#pending && this.#reference ? this.#reference() : `${this.alias}.${column}`
  }

  /** A value of the row. */
  scalar(field: ScalarField): SqlScalar {
    this.compilation.readings.field(this.type, field)
    return this.#value(field)
  }

  #value(field: ScalarField): SqlScalar {
    const { source } = field
    if ('path' in source) return this.#throughPath(source.path, source.end)
    const of = (name: string) => this.#value(scalarOf(this.type, name)).sql
    const stored =
      'column' in source
        ? (this.told.get(field.name) ?? `${this.alias}.${source.column}`)
        : expression(source.sql(this.alias, of), field.scalar)
    const told = toldOn(this.compilation, this.type, field)
    return {
      sql: told ? toldValue(this, field, told, stored) : stored,
      scalar: field.scalar,
      nullable: this.optional || field.nullable,
      prefix: this.type.prefix,
      bounded: field.bounded,
    }
  }

  #throughPath(path: readonly string[], end: string): SqlScalar {
    const scope = path.reduce(
      (current, step) => current.follow(relationOf(current.type, step)),
      this as Scope,
    )
    return { ...scope.#value(scalarOf(scope.type, end)), nullable: true }
  }

  /** Whether the row is joined to another one. */
  get isRelated(): boolean {
    return this.#isRelated
  }

  /** The id to compare, for which the row itself need not be joined; null where the row is absent. */
  get key(): string {
    return this.linked('id')
  }

  /** The id, which is null where the row is absent. */
  get id(): string {
    return `${this.alias}.id`
  }
}

/** What a related row is joined by: the one there is, if there is one. */
function joinOf(scope: Scope, field: ToOneField, target: RegisteredType, alias: string): string {
  const { link } = field
  const told = toldReference(scope, field)
  const by = told ?? ('by' in link ? link.by(scope.alias) : null)
  const related = by === null && 'from' in link ? `${link.to} = ${scope.linked(link.from)}` : `id = ${by}`
  const conditions = [`${alias}.${related}`, ...standing(scope.compilation, target, alias)]
  return `${target.table} ${alias} ON ${conditions.join(' AND ')}`
}

/** An expression made the very type it is declared as: a cursor's text must read back as the same value. */
function expression(sql: string, scalar: ScalarKind): string {
  const typed = `(${sql})::${sqlTypes[scalar]}`
  if (scalar === 'text') return `(${typed} COLLATE "en-GB-x-icu")`
  return scalar === 'code' || scalar === 'enum' ? `(${typed} COLLATE "C")` : typed
}

/** A table to read from, its joins still growing. */
export interface Source {
  readonly scope: Scope
  /** Conditions that make it the list of one parent row, and that its rows stand on the day that is read. */
  readonly conditions: string[]
  /** `table alias JOIN ...`, to be asked for when all joins are known. */
  readonly from: () => string
}

/** All rows of a type, or the rows that a parent row's list holds. */
export function sourceOf(
  compilation: Compilation,
  type: RegisteredType,
  list?: { field: ToManyField; parent: Scope },
): Source {
  const alias = compilation.alias('r')
  const scope = new Scope(compilation, type, alias)
  if (list) compilation.readings.field(list.parent.type, list.field)
  else compilation.readings.rows(type)
  const conditions = list ? membersOf(scope, list.field, list.parent.id) : []
  // The parent is there, so it stands.
  const known = list && 'column' in list.field.link ? list.field.inverseOf : undefined
  conditions.push(...standing(compilation, type, alias, known))
  return { scope, conditions, from: () => [`${type.table} ${alias}`, ...scope.joins].join(' ') }
}

/** Conditions that a row is in the list of the parent with this id. */
function membersOf(scope: Scope, field: ToManyField, parent: string): string[] {
  const told = toldMembers(scope, field, parent)
  if (told) return told
  const { link } = field
  if ('column' in link) return [`${scope.alias}.${link.column} = ${parent}`]
  if ('by' in link) return [`${link.by(scope.alias)} = ${parent}`]
  const pair = scope.compilation.alias('p')
  scope.joins.push(`JOIN ${link.table} ${pair} ON ${pair}.${link.to} = ${scope.alias}.id`)
  return [`${pair}.${link.from} = ${parent}`]
}
