import type { SelectionSetNode } from 'graphql'
import type { KeySet, RegisteredType, ScalarField } from '../registry/types.ts'
import type { Argument, Variables } from './argument.ts'
import { refuse, type Compilation, type Path } from './compilation.ts'
import { relationOf, scalarOf } from './fields.ts'
import { assemble } from './json.ts'
import { rowPieces } from './object.ts'
import { sourceOf, type Scope } from './scope.ts'
import { arrayText, whereClause } from './sql.ts'
import { shown, sqlTypes, valueText } from './values.ts'

/** Rows of one type that are referred to by the same key, and of which the same is told. */
interface Group {
  readonly type: RegisteredType
  readonly key: KeySet
  /** External fields that the references tell. */
  readonly told: readonly ScalarField[]
}

/** A row that another graph refers to, by the first of its keys that is given. */
interface Representation extends Group {
  /** Of the key's paths, then of the fields told. */
  readonly values: readonly unknown[]
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
  const names = compilation.guard((variables) =>
    [...new Set(read(variables).map(nameOf))].toSorted().join('|'),
  )
  compilation.list(path, (variables) => read(variables).length)
  const groups = new Map(read(compilation.variables).map((one) => [nameOf(one), one]))
  const rows = (names ? names.split('|') : []).flatMap((name) => {
    const group = groups.get(name)
    return group ? [rowsOfGroup(compilation, group, read, sets, path)] : []
  })
  if (rows.length === 0) return `'[]'`
  return `(SELECT concat('[', string_agg(z.json, ',' ORDER BY z.place), ']') FROM (${rows.join(' UNION ALL ')}) z)`
}

const nameOf = ({ type, key, told }: Group): string =>
  [`${type.name}.${key.text}`, ...told.map(({ name }) => name)].join(' + ')

/** The places of a group's references, each with the JSON text of its row. */
function rowsOfGroup(
  compilation: Compilation,
  group: Group,
  read: (variables: Variables) => readonly Representation[],
  sets: readonly SelectionSetNode[],
  path: Path,
): string {
  const { type, key, told } = group
  const members = (variables: Variables) =>
    read(variables)
      .map((one, place) => ({ ...one, place }))
      .filter((one) => nameOf(one) === nameOf(group))
  for (const steps of key.paths)
    compilation.readings.along(type, steps, { path, argument: `representations.${steps.join('.')}` })
  const asked = compilation.alias('i')
  const { scope, conditions, from } = sourceOf(compilation, type)
  const column = (of: RegisteredType, { name, scalar }: ScalarField, index: number) =>
    compilation.param(`${sqlTypes[scalar]}[]`, (variables) =>
      arrayText(
        members(variables).map(({ values }) =>
          valueText(scalar, values[index], of, path, `representations.${name}`),
        ),
      ),
    )
  const keys = key.paths.map((steps, index) => {
    const row = rowAt(scope, steps)
    const field = scalarOf(row.type, steps.at(-1) ?? 'id')
    conditions.push(`${row.scalar(field).sql} = ${asked}.v${index}`)
    return column(row.type, field, index)
  })
  const facts = told.map((field, index) => column(type, field, keys.length + index))
  const columns = [...keys, ...facts]
  scope.told = new Map(told.map(({ name }, index) => [name, `${asked}.v${keys.length + index}`]))
  const places = compilation.param('integer[]', (variables) =>
    arrayText(members(variables).map(({ place }) => String(place))),
  )
  const json = assemble(rowPieces(scope, sets, path))
  const row = `(SELECT ${json} FROM ${from()}${whereClause(conditions)})`
  const named = columns.map((_column, index) => `v${index}`)
  return `SELECT ${asked}.place, coalesce(${row}, 'null') AS json FROM unnest(${[...columns, places].join(', ')}) ${asked}(${[...named, 'place'].join(', ')})`
}

/** The row whose field a key's path ends in. */
const rowAt = (scope: Scope, steps: readonly string[]): Scope =>
  steps.slice(0, -1).reduce((row, step) => row.one(relationOf(row.type, step)), scope)

/** Reads `{ __typename, <key> }`, and what else it tells of fields that another subgraph answers for. */
function representation({ graph }: Compilation, given: unknown, path: Path, at: string): Representation {
  const name = String(valueAt(given, ['__typename']))
  const type = graph.registry.types.get(name)
  if (!type || type.hidden) refuse(path, at, `${shown(name)} is no type that is referred to here.`)
  const valuesOf = ({ paths }: KeySet) => paths.map((steps) => valueAt(given, steps))
  const key = type.keySets.find((candidate) => valuesOf(candidate).every((value) => value !== null))
  if (key === undefined)
    refuse(
      path,
      at,
      `a reference to a ${type.name} has one of ${type.keySets.map(({ text }) => text).join(', ')}.`,
    )
  const told = [...type.fields.values()].filter(
    (field): field is ScalarField =>
      field.kind === 'scalar' && field.external && valueAt(given, [field.name]) !== null,
  )
  const values = [...valuesOf(key), ...told.map((field) => valueAt(given, [field.name]))]
  return { type, key, told, values }
}

/** A value within a reference; null where it is not given. */
function valueAt(given: unknown, [step = '', ...rest]: readonly string[]): unknown {
  if (typeof given !== 'object' || given === null) return null
  const value: unknown = Object.hasOwn(given, step) ? Reflect.get(given, step) : null
  return rest.length === 0 ? (value ?? null) : valueAt(value, rest)
}
