import type { ScalarKind } from '../declare/facts.ts'
import { certain, sql, text, type Piece } from './json.ts'

/** A value in SQL, and what is known of it. */
export interface SqlScalar {
  readonly sql: string
  readonly scalar: ScalarKind
  /** Whether it can be null where it stands, that is also for want of its row. */
  readonly nullable: boolean
  /** Of ids: what stands before the number. */
  readonly prefix: string
  /** Of decimals: whether they print alike in SQL and JavaScript, being neither huge nor tiny. */
  readonly bounded: boolean
}

/**
 * A value as pieces of JSON text, formatted exactly as `JSON.stringify` would. `present` says that the value is there because its
 * table cannot be without it; what is only declared to be there might, against the declaration, be null.
 */
export function scalarPieces(value: SqlScalar, present = false): readonly Piece[] {
  const { sql: expression, nullable } = value
  const filled = present ? certain : sql
  if (value.scalar === 'id' && !nullable) return [text(`"${value.prefix}_`), sql(expression), text('"')]
  if (value.scalar === 'enum' && !nullable) return [text('"'), filled(`upper(${expression})`), text('"')]
  if ((value.scalar === 'date' || value.scalar === 'instant') && !nullable)
    return [text('"'), filled(plainText(value)), text('"')]
  // What converts itself within `concat` needs no cast to text.
  if (bare.has(value.scalar) && !nullable) return [sql(expression)]
  if (quoted.has(value.scalar) && !nullable) return [sql(`to_json(${expression})`)]
  const json = jsonText(value)
  // A double may be no number, which JSON cannot say.
  return [nullable || value.scalar === 'float' ? certain(`coalesce(${json}, 'null')`) : sql(json)]
}

const bare = new Set<ScalarKind>(['int'])
const quoted = new Set<ScalarKind>(['text', 'code', 'textList'])

/** SQL text that is null where the value is. */
function jsonText(value: SqlScalar): string {
  const expression = value.sql
  switch (value.scalar) {
    case 'id':
      return `'"${value.prefix}_' || ${expression} || '"'`
    case 'enum':
      return `'"' || upper(${expression}) || '"'`
    case 'date':
    case 'instant':
      return `'"' || ${plainText(value)} || '"'`
    case 'text':
    case 'code':
    case 'textList':
      return `to_json(${expression})::text`
    case 'int':
    case 'boolean':
      return `(${expression})::text`
    case 'numeric':
    case 'float':
    default:
      return value.bounded ? `(${expression})::float8::text` : numberText(`(${expression})::float8`)
  }
}

function plainText(value: SqlScalar): string {
  if (value.scalar === 'date') return `(${value.sql})::text`
  return `to_char(${value.sql} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
}

/**
 * A double as JavaScript prints it. Both print the shortest digits that read back as the same number, but
 * PostgreSQL turns to exponents from 1e15 and below 1e-4, JavaScript from 1e21 and below 1e-6, without padding them.
 */
export function numberText(double: string): string {
  return `(SELECT CASE
    WHEN abs(n.v) >= 1e-4 AND abs(n.v) < 1e15 THEN n.v::text
    WHEN n.v = 0 THEN '0'
    WHEN abs(n.v) >= 1e-6 AND abs(n.v) < 1e21 THEN n.v::text::numeric::text
    WHEN n.v IN ('NaN', 'Infinity', '-Infinity') THEN NULL
    ELSE replace(n.v::text, 'e-0', 'e-') END FROM (SELECT ${double} AS v) n)`.replaceAll(/\s+/g, ' ')
}
