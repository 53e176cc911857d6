import type { ToOneField } from '../registry/types.ts'
import type { Compilation } from './compilation.ts'

/** Whether row-level security may hide from the asker the row that a reference names. Who has no role may be anybody. */
export function mayBeHidden({ readings: { role } }: Compilation, { hiddenFrom }: ToOneField): boolean {
  return hiddenFrom.length > 0 && (role === undefined || hiddenFrom.includes(role))
}

/** Whether there may be no row for the asker, for any reason; on a past day whatever may ever be null may be. */
export function mayBeAbsent(compilation: Compilation, field: ToOneField): boolean {
  const { asOf } = compilation
  return field.mayBeEmpty || mayBeHidden(compilation, field) || (field.nullable && Boolean(asOf))
}
