import type { EntityModel, Model, ScalarKind } from './model.ts'
import { asValue } from './shape.ts'
import type { Row, Rows, Value } from './world.ts'

/** Runs one statement and answers its rows as objects. */
export type Query = (text: string) => Promise<readonly Readonly<Record<string, unknown>>[]>

/**
 * Every row of every table, by plain `SELECT`. Values that a declaration gives as SQL are read beside their row.
 * Dates and instants are read as text, so that no driver or time zone has a say in them.
 */
export async function readRows(model: Model, query: Query): Promise<Rows> {
  const rows = new Map<string, readonly Row[]>()
  for (const entity of model.entities.values()) {
    const found = await query(`select ${columnsOf(entity).join(', ')} from "${entity.table}" t`)
    rows.set(
      entity.table,
      found.map((raw) => rowOf(entity, raw)),
    )
  }
  for (const entity of model.entities.values()) {
    for (const field of entity.fields.values()) {
      if (field.kind !== 'toMany' || field.members.by !== 'join' || rows.has(field.members.table)) continue
      const pairs = await query(`select * from "${field.members.table}"`)
      rows.set(
        field.members.table,
        pairs.map((pair) => rowOf(entity, pair)),
      )
    }
  }
  return rows
}

function columnsOf(entity: EntityModel): string[] {
  return [...entity.fields.values()].flatMap((field): string[] => {
    if (field.kind !== 'scalar' && field.kind !== 'toOne') return []
    if (field.column === undefined && field.expression === undefined) return []
    const source = field.expression === undefined ? `t."${field.column}"` : `(${field.expression})`
    return [`${readable(field.kind === 'scalar' ? field.scalar : 'id', source)} as "${field.name}"`]
  })
}

function readable(kind: ScalarKind, source: string): string {
  if (kind === 'date') return `to_char(${source}, 'YYYY-MM-DD')`
  if (kind === 'instant') return `to_char(${source} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
  if (kind === 'float') return `(${source})::float8`
  return source
}

function rowOf(entity: EntityModel, raw: Readonly<Record<string, unknown>>): Row {
  const row: Record<string, Value> = {}
  for (const [name, value] of Object.entries(raw)) row[name] = valueOf(entity, name, value)
  return row
}

function valueOf(entity: EntityModel, name: string, value: unknown): Value {
  if (value === null || value === undefined) return null
  const field = entity.fields.get(name)
  const isNumber = field?.kind === 'toOne' || (field?.kind === 'scalar' && numbers.has(field.scalar))
  return isNumber ? Number(value) : asValue(value)
}

const numbers: ReadonlySet<ScalarKind> = new Set(['id', 'int', 'float'])
