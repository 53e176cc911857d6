import type { SelectionSetNode } from 'graphql'
import type { RegisteredType } from '../registry/types.ts'
import type { Argument, ValueArgument, Variables } from './argument.ts'
import { refuse, type Compilation, type Path } from './compilation.ts'
import { assemble } from './json.ts'
import { rowPieces } from './object.ts'
import { sourceOf } from './scope.ts'
import { arrayText, literal } from './sql.ts'
import { shown, splitId } from './values.ts'

/** Most ids in one `nodes`. */
export const MOST_IDS = 1_000

/** One row of any type. The type an id names is part of what the plan depends on. */
export function nodeJson(
  compilation: Compilation,
  args: ReadonlyMap<string, Argument>,
  sets: readonly SelectionSetNode[],
  path: Path,
): string {
  const argument = requiredValue(args, 'id')
  const read = (variables: Variables) => anyId(compilation, argument.read(variables), path, argument.at)
  const type = typeOfPrefix(
    compilation,
    compilation.guard((variables) => read(variables).prefix),
  )
  compilation.readings.rows(type, { path, argument: argument.at })
  const id = compilation.param('integer', (variables) => String(read(variables).number))
  compilation.row((variables) => ({ table: type.table, column: 'id', value: String(read(variables).number) }))
  return `coalesce(${rowById(compilation, type, id, sets, path)}, 'null')`
}

/** Rows of any types, in the order of their ids, with null where there is none. */
export function nodesJson(
  compilation: Compilation,
  args: ReadonlyMap<string, Argument>,
  sets: readonly SelectionSetNode[],
  path: Path,
): string {
  const argument = requiredValue(args, 'ids')
  const read = (variables: Variables) => {
    const ids = [argument.read(variables)].flat()
    if (ids.length > MOST_IDS) refuse(path, argument.at, `${ids.length} ids are more than ${MOST_IDS}.`)
    return ids.map((id, index) => anyId(compilation, id, path, `${argument.at}[${index}]`))
  }
  const prefixes = compilation.guard((variables) =>
    [...new Set(read(variables).map((id) => id.prefix))].toSorted().join(),
  )
  compilation.list(path, (variables) => read(variables).length)
  const types = prefixes ? prefixes.split(',').map((prefix) => typeOfPrefix(compilation, prefix)) : []
  for (const type of types) compilation.readings.rows(type, { path, argument: argument.at })
  const names = compilation.param('text[]', (variables) => arrayText(read(variables).map((id) => id.prefix)))
  const numbers = compilation.param('integer[]', (variables) =>
    arrayText(read(variables).map((id) => String(id.number))),
  )
  const asked = compilation.alias('i')
  const rows = types.map((type) => {
    const row = rowById(compilation, type, `${asked}.number`, sets, path)
    return `CASE WHEN ${asked}.prefix = ${literal(type.prefix)} THEN ${row} END`
  })
  const json = `coalesce(${[...rows, `'null'`].join(', ')})`
  return inOrder(json, `unnest(${names}, ${numbers}) WITH ORDINALITY ${asked}(prefix, number, place)`, asked)
}

/** Rows of one type by their numbers, in that order: how a resolver reads what a mutation has written. */
export function rowsById(
  compilation: Compilation,
  type: RegisteredType,
  read: (variables: Variables) => unknown,
  sets: readonly SelectionSetNode[],
  path: Path,
): string {
  const numbers = compilation.param('integer[]', (variables) =>
    arrayText([read(variables)].flat().map(String)),
  )
  compilation.list(path, (variables) => [read(variables)].flat().length)
  const asked = compilation.alias('i')
  const row = rowById(compilation, type, `${asked}.number`, sets, path)
  return inOrder(
    `coalesce(${row}, 'null')`,
    `unnest(${numbers}) WITH ORDINALITY ${asked}(number, place)`,
    asked,
  )
}

function inOrder(json: string, ids: string, asked: string): string {
  return `(SELECT concat('[', string_agg(${json}, ',' ORDER BY ${asked}.place), ']') FROM ${ids})`
}

function rowById(
  compilation: Compilation,
  type: RegisteredType,
  id: string,
  sets: readonly SelectionSetNode[],
  path: Path,
): string {
  const { scope, from } = sourceOf(compilation, type)
  const json = assemble(rowPieces(scope, sets, path))
  return `(SELECT ${json} FROM ${from()} WHERE ${scope.id} = ${id})`
}

function anyId(
  compilation: Compilation,
  id: unknown,
  path: Path,
  at: string,
): { prefix: string; number: number } {
  const { prefix, number } = splitId(id)
  if (number === undefined || !compilation.graph.registry.byPrefix.has(prefix))
    refuse(path, at, `${shown(id)} is no id of this graph.`)
  return { prefix, number }
}

function typeOfPrefix(compilation: Compilation, prefix: string): RegisteredType {
  const type = compilation.graph.registry.byPrefix.get(prefix)
  if (!type) throw new Error(`No type has the prefix ${prefix}.`)
  return type
}

function requiredValue(args: ReadonlyMap<string, Argument>, name: string): ValueArgument {
  const argument = args.get(name)
  if (argument?.kind !== 'value') throw new Error(`The schema requires ${name}.`)
  return argument
}
