import type { SelectionSetNode } from 'graphql'
import type { RegisteredType, ScalarField } from '../registry/types.ts'
import type { Argument, Variables } from './argument.ts'
import { refuse, type Compilation, type Path } from './compilation.ts'
import { scalarOf } from './fields.ts'
import { assemble } from './json.ts'
import { rowPieces } from './object.ts'
import { sourceOf } from './scope.ts'
import { arrayText, whereClause } from './sql.ts'
import { shown, sqlTypes, valueText } from './values.ts'

/** A row that another graph refers to, by the first of its keys that is given. */
export interface Representation {
  readonly type: RegisteredType
  readonly key: ScalarField
  readonly value: unknown
}

/** Rows of one type that are referred to by one key. */
interface Group {
  readonly type: RegisteredType
  readonly key: ScalarField
}

/**
 * Rows that a federated graph refers to, in the order of the references: one statement, in which each type is read once for all of
 * its references. Null where there is no row, or none that the asker sees.
 */
export function entitiesJson(
  compilation: Compilation,
  args: ReadonlyMap<string, Argument>,
  sets: readonly SelectionSetNode[],
  path: Path,
): string {
  const argument = args.get('representations')
  if (argument?.kind !== 'value') throw new Error('The schema requires representations.')
  const read = (variables: Variables) =>
    [argument.read(variables)]
      .flat()
      .map((given, index) => representation(compilation, given, path, `${argument.at}[${index}]`))
  const names = compilation.guard((variables) => [...new Set(read(variables).map(nameOf))].toSorted().join())
  compilation.list(path, (variables) => read(variables).length)
  const groups = new Map(read(compilation.variables).map((one) => [nameOf(one), one]))
  const rows = (names ? names.split(',') : []).flatMap((name) => {
    const group = groups.get(name)
    return group ? [rowsOfGroup(compilation, group, read, sets, path)] : []
  })
  if (rows.length === 0) return `'[]'`
  return `(SELECT concat('[', string_agg(z.json, ',' ORDER BY z.place), ']') FROM (${rows.join(' UNION ALL ')}) z)`
}

const nameOf = ({ type, key }: Group): string => `${type.name}.${key.name}`

/** The places of a group's references, each with the JSON text of its row. */
function rowsOfGroup(
  compilation: Compilation,
  group: Group,
  read: (variables: Variables) => readonly Representation[],
  sets: readonly SelectionSetNode[],
  path: Path,
): string {
  const { type, key } = group
  const argument = `representations.${key.name}`
  compilation.readings.field(type, key, { path, argument })
  const members = (variables: Variables) =>
    read(variables)
      .map((one, place) => ({ ...one, place }))
      .filter((one) => nameOf(one) === nameOf(group))
  const values = compilation.param(`${sqlTypes[key.scalar]}[]`, (variables) =>
    arrayText(members(variables).map(({ value }) => valueText(key.scalar, value, type, path, argument))),
  )
  const places = compilation.param('integer[]', (variables) =>
    arrayText(members(variables).map(({ place }) => String(place))),
  )
  const asked = compilation.alias('i')
  const { scope, conditions, from } = sourceOf(compilation, type)
  const condition = `${scope.scalar(key).sql} = ${asked}.value`
  const json = assemble(rowPieces(scope, sets, path))
  const row = `(SELECT ${json} FROM ${from()}${whereClause([...conditions, condition])})`
  return `SELECT ${asked}.place, coalesce(${row}, 'null') AS json FROM unnest(${values}, ${places}) ${asked}(value, place)`
}

/** Reads `{ __typename, <key> }`. */
function representation({ graph }: Compilation, given: unknown, path: Path, at: string): Representation {
  const facts =
    typeof given === 'object' && given !== null ? new Map<string, unknown>(Object.entries(given)) : new Map()
  const name = String(facts.get('__typename'))
  const type = graph.registry.types.get(name)
  if (!type || type.hidden) refuse(path, at, `${shown(name)} is no type that is referred to here.`)
  const key = ['id', ...type.keys].find((candidate) => (facts.get(candidate) ?? null) !== null)
  if (key === undefined)
    refuse(path, at, `a reference to a ${type.name} has one of ${['id', ...type.keys].join(', ')}.`)
  return { type, key: scalarOf(type, key), value: facts.get(key) }
}
