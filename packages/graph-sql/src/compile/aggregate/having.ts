import type { Argument } from '../argument.ts'
import { refuse, type Path } from '../compilation.ts'
import { valueCondition } from '../operators.ts'
import { all, any, not } from '../sql.ts'
import type { Groups } from './groups.ts'
import { countOf, measurable, measureOf } from './measures.ts'

const DEEPEST = 12

/** Conditions on groups, with the two truth values that conditions on rows have. */
export function havingCondition(groups: Groups, having: Argument | undefined, path: Path, depth = 0): string {
  if (having?.kind !== 'object') return 'TRUE'
  if (depth > DEEPEST) refuse(path, having.at, `conditions are nested deeper than ${DEEPEST}.`)
  const members = (argument: Argument) =>
    argument.kind === 'list'
      ? argument.items.map((item) => havingCondition(groups, item, path, depth + 1))
      : []
  const conditions = [...having.fields].map(([name, argument]) => {
    if (name === 'and') return all(members(argument))
    if (name === 'or') return any(members(argument))
    if (name === 'not') return not(havingCondition(groups, argument, path, depth + 1))
    if (name === 'count')
      return valueCondition(groups.compilation, countOf(groups), groups.type, argument, path)
    return measureCondition(groups, name, argument, path)
  })
  return all(conditions)
}

function measureCondition(groups: Groups, measure: string, argument: Argument, path: Path): string {
  if (argument.kind !== 'object') return 'TRUE'
  const conditions = [...argument.fields].map(([name, where]) => {
    const field = measurable(groups.type, name)
    groups.compilation.readings.field(groups.type, field, { path, argument: where.at })
    const value = measureOf(groups, measure, field)
    return valueCondition(groups.compilation, value, groups.type, where, path)
  })
  return all(conditions)
}
