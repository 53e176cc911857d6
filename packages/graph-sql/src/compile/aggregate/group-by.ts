import type { Argument, ObjectArgument } from '../argument.ts'
import { refuse, type Path } from '../compilation.ts'
import type { SqlScalar } from '../scalar-json.ts'
import type { Scope } from '../scope.ts'
import type { Groups } from './groups.ts'
import { periodStart } from './periods.ts'

/** Most keys of one grouping. */
const MOST_KEYS = 16
const DEEPEST = 8

/** Reads `[{ branch: { name: true } }, { publishedOn: YEAR }]`; all of it belongs to an argument's shape. */
export function addGroupKeys(groups: Groups, groupBy: Argument | undefined, path: Path): void {
  if (groupBy?.kind !== 'list') return
  if (groupBy.items.length > MOST_KEYS)
    refuse(path, groupBy.at, `${groupBy.items.length} keys are more than ${MOST_KEYS}.`)
  for (const item of groupBy.items) {
    if (item.kind !== 'object') continue
    const key = readKey(groups.rows, item, [], path)
    const repeated = groups.keys.some((known) => known.path.join() === key.path.join() && known.unit === key.unit)
    if (!repeated) groups.addKey(key.path, key.unit, key.value)
  }
}

interface Key {
  path: string[]
  unit: string | null
  value: SqlScalar
}

function readKey(scope: Scope, item: ObjectArgument, above: readonly string[], path: Path): Key {
  const [member, ...others] = [...item.fields]
  if (!member || others.length > 0) {
    const given = member ? [member, ...others].map(([name]) => name).join(' and ') : 'none'
    refuse(path, item.at, `each key names exactly one field, and here is ${given}; write several keys as a list.`)
  }
  const [name, argument] = member
  const names = [...above, name]
  if (names.length > DEEPEST) refuse(path, argument.at, `the key is deeper than ${DEEPEST} relations.`)
  const field = scope.type.fields.get(name)
  if (field?.kind === 'one' && argument.kind === 'object') return readKey(scope.one(field), argument, names, path)
  if (field?.kind !== 'scalar' || argument.kind !== 'value') throw new Error(`${scope.type.name}.${name} is no key.`)
  const { compilation } = scope
  const unit = argument.read(compilation.variables)
  if (unit === false) refuse(path, argument.at, 'a key is grouped by with `true`, or else left out.')
  const value = scope.scalar(field)
  if (typeof unit !== 'string') return { path: names, unit: null, value }
  const sql = periodStart(value, unit, compilation.graph.academicYearStart)
  return { path: names, unit, value: { ...value, scalar: 'date', sql } }
}
