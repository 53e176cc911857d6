import type { SchoolWhere } from '@/gql/graphql.ts'

/** An id of the graph; anything else is taken for a URN, of which an unknown one matches no school. */
const isId = (value: string): boolean => /^sch_[1-9]\d{0,8}$/.test(value)

/** Schools by URN, or by id where the register lists none. */
export function schoolsWhere(values: readonly string[]): SchoolWhere {
  const ids = values.filter(isId)
  const urns = values.filter((value) => !isId(value))
  if (ids.length === 0) return { urn: { in: urns } }
  return urns.length === 0 ? { id: { in: ids } } : { or: [{ urn: { in: urns } }, { id: { in: ids } }] }
}
