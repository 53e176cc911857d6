import type { FetchNodePathSegment, FetchRewrite } from '@graphql-hive/router-query-planner'
import type { IsAny } from './places.ts'
import { isRow, put, type Row } from './row.ts'

/** Changes an answer or a reference as the plan says: fields that bear a name of the planner's own get theirs, and types are set. */
export function rewrite(value: unknown, rewrites: readonly FetchRewrite[] | undefined, isAny: IsAny): void {
  for (const one of rewrites ?? []) {
    if ('KeyRenamer' in one) {
      const { path, renameKeyTo } = one.KeyRenamer
      atEnd(value, path, isAny, (row, key) => {
        const known = row[key]
        delete row[key]
        put(row, renameKeyTo, known)
      })
      continue
    }
    const { path, setValueTo } = 'ValueSetter' in one ? one.ValueSetter : one
    atEnd(value, path, isAny, (row, key) => put(row, key, setValueTo))
  }
}

/** Does something to the last key of a path, wherever it leads. */
function atEnd(
  value: unknown,
  [first, ...others]: readonly FetchNodePathSegment[],
  isAny: IsAny,
  change: (row: Row, key: string) => void,
): void {
  if (first === undefined) return
  if (Array.isArray(value)) return value.forEach((one) => atEnd(one, [first, ...others], isAny, change))
  if (!isRow(value)) return
  if ('TypenameEquals' in first) {
    const type = value['__typename']
    if (typeof type !== 'string' || isAny(type, first.TypenameEquals)) atEnd(value, others, isAny, change)
    return
  }
  if (others.length > 0) return atEnd(value[first.Key], others, isAny, change)
  if (Object.hasOwn(value, first.Key)) change(value, first.Key)
}
