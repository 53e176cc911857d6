import type { ScalarKind } from '../model.ts'
import { operators } from '../operators.ts'
import { asList, asObject } from '../shape.ts'
import type { Value } from '../world.ts'

/** A figure of a group by its measure and, but for `count`, its field. */
export type FigureOf = (
  measure: string,
  field: string | undefined,
) => { readonly value: Value; readonly kind: ScalarKind }

/** Whether a group meets a `having`. */
export function groupMeets(figureOf: FigureOf, having: unknown): boolean {
  return parts(having).every(([name, part]) => {
    if (name === 'and') return asList(part).every((inner) => groupMeets(figureOf, inner))
    if (name === 'or') return asList(part).some((inner) => groupMeets(figureOf, inner))
    if (name === 'not') return !groupMeets(figureOf, part)
    if (name === 'count') return figureMeets(figureOf('count', undefined), part)
    return parts(part).every(([field, condition]) => figureMeets(figureOf(name, field), condition))
  })
}

function figureMeets(figure: ReturnType<FigureOf>, condition: unknown): boolean {
  return parts(condition).every(([operator, operand]) => {
    const test = operators[operator]
    if (!test) throw new Error(`The oracle does not know the operator ${operator}`)
    return test(figure.kind, figure.value, operand)
  })
}

function parts(condition: unknown): [string, unknown][] {
  if (condition == null) return []
  return Object.entries(asObject(condition)).filter(([, part]) => part != null)
}
