import { typeNamed } from '../registry/build-registry.ts'
import type { RegisteredType, ScalarField, ToManyField, ToOneField } from '../registry/types.ts'
import type { ScalarKind } from '../declare/facts.ts'
import type { Compilation } from './compilation.ts'
import type { SqlScalar } from './scalar-json.ts'
import { sqlTypes } from './values.ts'

/**
 * A row of one type under an alias, within a FROM. Its to-one relations are joined when first asked for, and once:
 * conditions, order and selection share them. A to-one join never adds or drops rows.
 */
export class Scope {
  readonly #related = new Map<string, Scope>()

  constructor(
    readonly compilation: Compilation,
    readonly type: RegisteredType,
    readonly alias: string,
    /** Joins of the whole FROM, in order. */
    readonly joins: string[] = [],
    /** Whether the row may be absent, so that all its values may be null. */
    readonly optional = false,
  ) {}

  /** The related row. */
  one(field: ToOneField): Scope {
    const known = this.#related.get(field.name)
    if (known) return known
    const target = typeNamed(this.compilation.graph.registry, field.target)
    const alias = this.compilation.alias('t')
    const condition =
      'by' in field.link
        ? `${alias}.id = ${field.link.by(this.alias)}`
        : `${alias}.${field.link.to} = ${this.alias}.${field.link.from}`
    this.joins.push(`LEFT JOIN ${target.table} ${alias} ON ${condition}`)
    const related = new Scope(this.compilation, target, alias, this.joins, this.optional || field.nullable)
    this.#related.set(field.name, related)
    return related
  }

  /** A value of the row. */
  scalar(field: ScalarField): SqlScalar {
    const { source } = field
    if ('path' in source) return this.#throughPath(source.path, source.end)
    return {
      sql: 'column' in source ? `${this.alias}.${source.column}` : expression(source.sql(this.alias), field.scalar),
      scalar: field.scalar,
      nullable: this.optional || field.nullable,
      prefix: this.type.prefix,
      bounded: field.bounded,
    }
  }

  #throughPath(path: readonly string[], end: string): SqlScalar {
    const scope = path.reduce((current, step) => current.one(fieldOf(current.type, step, 'one')), this as Scope)
    return { ...scope.scalar(fieldOf(scope.type, end, 'scalar')), nullable: true }
  }

  /** The id, which is null where the row is absent. */
  get id(): string {
    return `${this.alias}.id`
  }
}

/** An expression made the very type it is declared as: a cursor's text must read back as the same value. */
function expression(sql: string, scalar: ScalarKind): string {
  const typed = `(${sql})::${sqlTypes[scalar]}`
  if (scalar === 'text') return `(${typed} COLLATE "en-GB-x-icu")`
  return scalar === 'code' || scalar === 'enum' ? `(${typed} COLLATE "C")` : typed
}

type FieldOfKind = { scalar: ScalarField; one: ToOneField; many: ToManyField }

/** A field the registry has checked to be there. */
export function fieldOf<K extends keyof FieldOfKind>(type: RegisteredType, name: string, kind: K): FieldOfKind[K] {
  const field = type.fields.get(name)
  if (field?.kind !== kind) throw new Error(`The registry has no ${kind} field ${type.name}.${name}.`)
  return field as FieldOfKind[K]
}

/** A table to read from, its joins still growing. */
export interface Source {
  readonly scope: Scope
  /** Conditions that make it the list of one parent row; none for a root. */
  readonly conditions: string[]
  /** `table alias JOIN ...`, to be asked for when all joins are known. */
  from(): string
}

/** All rows of a type, or the rows that a parent row's list holds. */
export function sourceOf(
  compilation: Compilation,
  type: RegisteredType,
  list?: { field: ToManyField; parent: Scope },
): Source {
  const alias = compilation.alias('r')
  const scope = new Scope(compilation, type, alias)
  const conditions: string[] = []
  if (list) {
    const { link } = list.field
    const parent = list.parent.id
    if ('column' in link) conditions.push(`${alias}.${link.column} = ${parent}`)
    else if ('by' in link) conditions.push(`${link.by(alias)} = ${parent}`)
    else {
      const pair = compilation.alias('p')
      scope.joins.push(`JOIN ${link.table} ${pair} ON ${pair}.${link.to} = ${alias}.id`)
      conditions.push(`${pair}.${link.from} = ${parent}`)
    }
  }
  return { scope, conditions, from: () => [`${type.table} ${alias}`, ...scope.joins].join(' ') }
}
