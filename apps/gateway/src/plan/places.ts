import type { FlattenNodePathSegment } from '@graphql-hive/router-query-planner'
import { isRow, type Row } from './row.ts'

/** A row within an answer, and where it is. */
export interface Place {
  readonly row: Row
  readonly path: readonly (string | number)[]
}

/** Whether a type is one of these, or belongs to one of them. */
export type IsAny = (type: string, conditions: readonly string[]) => boolean

type Path = readonly FlattenNodePathSegment[]

/** All rows at a place of a plan, in the order of the answer. */
export function placesAt(data: Row, path: Path, isAny: IsAny): Place[] {
  const places: Place[] = []
  const here: (string | number)[] = []

  const each = (list: readonly unknown[], depth: number): void =>
    list.forEach((one, index) => {
      here.push(index)
      visit(one, depth)
      here.pop()
    })

  const visit = (value: unknown, depth: number): void => {
    const segment = path[depth]
    if (Array.isArray(value)) return each(value, segment === '@' ? depth + 1 : depth)
    if (!isRow(value)) return
    if (segment === undefined) return void places.push({ row: value, path: [...here] })
    if (segment === '@') return
    if ('TypeCondition' in segment) {
      const type = value['__typename']
      if (typeof type !== 'string' || isAny(type, segment.TypeCondition)) visit(value, depth + 1)
      return
    }
    here.push(segment.Field)
    visit(value[segment.Field], depth + 1)
    here.pop()
  }

  visit(data, 0)
  return places
}
