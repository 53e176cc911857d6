import type { ScalarKind } from '../declare/facts.ts'
import type { RegisteredType } from '../registry/types.ts'
import type { ValueArgument } from './argument.ts'
import { refuse, type Compilation, type Path } from './compilation.ts'
import { arrayText } from './sql.ts'

/** Longest list an operator takes. */
const MOST_VALUES = 5_000
const GREATEST_ID = 2_147_483_647

/** Type of a value in SQL, as parameters and cursors are cast. */
export const sqlTypes: Record<ScalarKind, string> = {
  id: 'integer',
  text: 'text',
  code: 'text',
  enum: 'text',
  textList: 'text[]',
  int: 'integer',
  float: 'float8',
  numeric: 'numeric',
  boolean: 'boolean',
  date: 'date',
  instant: 'timestamptz',
}

/** A value of the graph as text that PostgreSQL reads, or a refusal that names the argument. */
export function valueText(
  kind: ScalarKind,
  value: unknown,
  type: RegisteredType,
  path: Path,
  at: string,
): string {
  if (kind === 'id') return String(idNumber(value, type, path, at))
  if (value instanceof Date) return value.toISOString()
  const text = String(value)
  if (text.includes('\u0000')) refuse(path, at, 'text cannot hold the character U+0000.')
  return text
}

/** The number in a global id of one type. */
export function idNumber(value: unknown, type: RegisteredType, path: Path, at: string): number {
  const { prefix, number } = splitId(value)
  if (prefix !== type.prefix || number === undefined)
    refuse(path, at, `${shown(value)} is no id of type ${type.name}: those look like "${type.prefix}_1".`)
  return number
}

/** Prefix and number of a global id; no number where it is malformed. */
export function splitId(value: unknown): { prefix: string; number: number | undefined } {
  const match = /^([a-z]+)_([1-9]\d{0,9})$/.exec(String(value))
  const number = Number(match?.[2])
  return { prefix: match?.[1] ?? '', number: number <= GREATEST_ID ? number : undefined }
}

/** What was given, cut to a length that fits a message. */
export function shown(value: unknown): string {
  return JSON.stringify(String(value).slice(0, 40))
}

/** A parameter for one value. */
export function valueParam(
  compilation: Compilation,
  kind: ScalarKind,
  argument: ValueArgument,
  type: RegisteredType,
  path: Path,
  change: (text: string) => string = (text) => text,
): string {
  return compilation.param(sqlTypes[kind], (variables) =>
    change(valueText(kind, argument.read(variables), type, path, argument.at)),
  )
}

/** A parameter for a list of values. */
export function listParam(
  compilation: Compilation,
  kind: ScalarKind,
  argument: ValueArgument,
  type: RegisteredType,
  path: Path,
): string {
  return compilation.param(`${sqlTypes[kind]}[]`, (variables) => {
    const values = [argument.read(variables)].flat()
    if (values.length > MOST_VALUES)
      refuse(
        path,
        argument.at,
        `${values.length} values are more than the ${MOST_VALUES} that one list may hold.`,
      )
    return arrayText(
      values.map((value, index) => valueText(kind, value, type, path, `${argument.at}[${index}]`)),
    )
  })
}
