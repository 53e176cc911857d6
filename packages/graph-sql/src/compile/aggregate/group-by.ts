import type { Argument, ObjectArgument } from '../argument.ts'
import { refuse, type Path } from '../compilation.ts'
import type { Groups } from './groups.ts'

/** Most keys of one grouping. */
const MOST_KEYS = 16
const DEEPEST = 8

/** Reads `[{ branch: { name: true } }, { publishedOn: YEAR }]`; all of it belongs to an argument's shape. */
export function addGroupKeys(groups: Groups, groupBy: Argument | undefined, path: Path): void {
  if (groupBy?.kind !== 'list') return
  if (groupBy.items.length > MOST_KEYS)
    refuse(path, groupBy.at, `${groupBy.items.length} keys are more than ${MOST_KEYS}.`)
  for (const item of groupBy.items) if (item.kind === 'object') addKey(groups, item, [], path)
}

function addKey(groups: Groups, item: ObjectArgument, above: readonly string[], path: Path): void {
  const [member, ...others] = [...item.fields]
  if (!member || others.length > 0) {
    const given = member ? [member, ...others].map(([name]) => name).join(' and ') : 'none'
    refuse(
      path,
      item.at,
      `each key names exactly one field, and here is ${given}; write several keys as a list.`,
    )
  }
  const [name, argument] = member
  const names = [...above, name]
  if (names.length > DEEPEST) refuse(path, argument.at, `the key is deeper than ${DEEPEST} relations.`)
  if (argument.kind === 'object') return addKey(groups, argument, names, path)
  if (argument.kind !== 'value') throw new Error(`${names.join('.')} is no key.`)
  const unit = argument.read(groups.compilation.variables)
  if (unit === false) refuse(path, argument.at, 'a key is grouped by with `true`, or else left out.')
  groups.compilation.readings.along(groups.type, names, { path, argument: argument.at })
  groups.key(names, typeof unit === 'string' ? unit : null)
}
