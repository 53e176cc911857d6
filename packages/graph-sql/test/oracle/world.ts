import type { GraphQLSchema } from 'graphql'
import { entityOf, fieldOf, type EntityModel, type Model, type ToManyField } from './model.ts'

/** A value as the oracle holds it: dates `YYYY-MM-DD`, instants as ISO text in UTC, enumerations in the database's spelling. */
export type Value = string | number | boolean | readonly string[] | null

/** A row by field name; a to-one relation holds the id of the other row. */
export type Row = Readonly<Record<string, Value>>

/** Every table's rows, by table name. A join table's rows hold its two columns. */
export type Rows = ReadonlyMap<string, readonly Row[]>

/** The data with the ways through it that a graph promises. */
export interface World {
  readonly schema: GraphQLSchema
  readonly model: Model
  readonly tables: Rows
  /** The same rows with all that past days are told by, of which this world may hold less. */
  readonly whole: World | undefined
  rows(entity: EntityModel): readonly Row[]
  byId(type: string, id: Value | undefined): Row | undefined
  /** The row at the other end of a to-one relation. */
  one(entity: EntityModel, row: Row, field: string): { entity: EntityModel; row: Row } | undefined
  /** The rows of a to-many relation, in no particular order. */
  many(entity: EntityModel, row: Row, field: ToManyField): readonly Row[]
  /** A scalar of the row, be it its own or read through to-one relations. */
  value(entity: EntityModel, row: Row, field: string): Value
}

export function createWorld(schema: GraphQLSchema, model: Model, tables: Rows, whole?: World): World {
  const ids = new Map<string, Map<Value, Row>>()
  const members = new Map<string, Map<Value, Row[]>>()

  const rows = (entity: EntityModel): readonly Row[] => tables.get(entity.table) ?? []

  function byId(type: string, id: Value | undefined): Row | undefined {
    let index = ids.get(type)
    if (!index)
      ids.set(type, (index = new Map(rows(entityOf(model, type)).map((row) => [row.id ?? null, row]))))
    return id == null ? undefined : index.get(id)
  }

  function one(entity: EntityModel, row: Row, name: string): { entity: EntityModel; row: Row } | undefined {
    const field = fieldOf(entity, name)
    if (field.kind !== 'toOne') throw new Error(`${entity.name}.${name} is not a to-one relation`)
    const target = entityOf(model, field.target)
    const found =
      field.inverse === undefined ? byId(target.name, row[name]) : holder(target, field.inverse, row)
    return found && { entity: target, row: found }
  }

  /** The one row of the target whose `inverse` names this row. */
  function holder(target: EntityModel, inverse: string, row: Row): Row | undefined {
    const list = { kind: 'toMany', name: inverse, target: target.name, list: 'plain', order: [] } as const
    return many(target, row, { ...list, members: { by: 'inverse', field: inverse } })[0]
  }

  function many(entity: EntityModel, row: Row, field: ToManyField): readonly Row[] {
    const key = `${entity.name}.${field.name} ${field.target}`
    let index = members.get(key)
    if (!index) members.set(key, (index = indexMembers(field)))
    return index.get(row.id ?? null) ?? []
  }

  function indexMembers(field: ToManyField): Map<Value, Row[]> {
    const index = new Map<Value, Row[]>()
    const add = (owner: Value | undefined, row: Row | undefined): void => {
      if (owner == null || !row) return
      const list = index.get(owner)
      if (list) list.push(row)
      else index.set(owner, [row])
    }
    const how = field.members
    if (how.by === 'inverse') {
      for (const row of rows(entityOf(model, field.target))) add(row[how.field], row)
    } else {
      for (const pair of tables.get(how.table) ?? []) add(pair[how.from], byId(field.target, pair[how.to]))
    }
    return index
  }

  function value(entity: EntityModel, row: Row, name: string): Value {
    const field = fieldOf(entity, name)
    if (field.kind === 'scalar') return row[name] ?? null
    if (field.kind !== 'through') throw new Error(`${entity.name}.${name} is not a scalar`)
    let at = { entity, row }
    for (const step of field.path.slice(0, -1)) {
      const next = one(at.entity, at.row, step)
      if (!next) return null
      at = next
    }
    return value(at.entity, at.row, field.path.at(-1) ?? '')
  }

  return { schema, model, tables, whole, rows, byId, one, many, value }
}
