import type { AttemptingUnit } from '../../writing/perform.ts'
import { kindOf, type AnyKind } from '../kinds/kinds.ts'
import type { Made, Plan, RowProblem } from '../kinds/kind.ts'
import { rowReader } from '../read-row.ts'
import { problemsOf, problemsOfCells } from './problems-of.ts'
import type { ImportAtWork, RowAtWork } from './row.ts'

/** What came of trying a row. */
export type Tried =
  | {
      readonly ok: true
      readonly plan: Extract<Plan, { effect: unknown }>
      readonly made: Made
      readonly keys: readonly string[]
    }
  | { readonly ok: false; readonly problems: readonly RowProblem[]; readonly keys: readonly string[] }
  | { readonly ok: 'skip'; readonly skip: 'unchanged' | 'passed_over' }

/** What a row tells, of values in the order of the fields. */
export function factsOf(
  kind: AnyKind,
  { fields }: Pick<ImportAtWork, 'fields'>,
  { line, values }: Pick<RowAtWork, 'line' | 'values'>,
) {
  const names = Object.fromEntries(Object.keys(kind.fields).map((name) => [name, name]))
  return rowReader(fields, kind.fields, names as never)({ line, cells: values })
}

/**
 * Does what a row asks for, by the very change that somebody would make by hand. Whoever only wants to know whether it can be done
 * takes it back afterwards.
 */
export async function tryRow(unit: AttemptingUnit, at: ImportAtWork, row: RowAtWork): Promise<Tried> {
  const kind = kindOf(at.kind)
  const read = factsOf(kind, at, row)
  if (!read.ok) return { ok: false, problems: problemsOfCells(read.faults), keys: [] }
  const facts = read.facts as never
  const keys = kind.keys(facts)
  const [plan] = await kind.plan(unit.ask, [facts])
  if (!plan) throw new Error('A row has a plan.')
  if ('skip' in plan) return { ok: 'skip', skip: plan.skip }
  if ('problems' in plan) return { ok: false, problems: plan.problems, keys }
  const { mutation, input } = plan.step
  const attempted = await unit.attempt(mutation, input)
  if (!attempted.ok) return { ok: false, problems: problemsOf(kind, attempted), keys }
  return { ok: true, plan, keys, made: await kind.made(unit.ask, attempted, plan.note ?? {}) }
}
