import { mayBeAbsent } from '../absence.ts'
import { typeNamed } from '../../registry/build-registry.ts'
import type { RegisteredType } from '../../registry/types.ts'
import { relationOf, scalarOf } from '../fields.ts'
import type { Groups } from './groups.ts'

type RowPath = readonly string[]

/**
 * Related rows, by the way to them, that the keys name: one key is their id or another value that no two of them share. To group
 * by the references to them is to group by those keys, and all else of such a row is the same throughout a group. Where a
 * reference may be empty, or its row hidden, the rows without one are a single group, so that way is not taken.
 */
export function namedRows(groups: Groups): RowPath[] {
  const named = groups.keys
    .filter((key) => key.unit === null && leadsToName(groups, key.path))
    .map((key) => key.path.slice(0, -1))
  // What is reached through a named row is known with it.
  return named.filter((path) => !named.some((other) => other.length < path.length && startsWith(path, other)))
}

export function startsWith(path: RowPath, beginning: RowPath): boolean {
  return beginning.every((step, at) => path[at] === step)
}

function leadsToName(groups: Groups, path: RowPath): boolean {
  if (path.length < 2) return false
  const { registry } = groups.compilation.graph
  let { type } = groups
  for (const step of path.slice(0, -1)) {
    const relation = relationOf(type, step)
    const { link, target } = relation
    if (mayBeAbsent(groups.compilation, relation) || !('from' in link) || link.to !== 'id') return false
    type = typeNamed(registry, target)
  }
  return isName(groups, type, path.at(-1) ?? 'id')
}

/** Whether each row has a value that no other row has; on past days it may have been another's. */
function isName({ compilation }: Groups, type: RegisteredType, name: string): boolean {
  const { scalar, nullable, told } = scalarOf(type, name)
  return scalar === 'id' || (type.keys.includes(name) && !nullable && !(compilation.asOf && told))
}
