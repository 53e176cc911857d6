import type { Entry } from './demonstration.ts'

/** Messages of the refusals, with the rows they concern. */
export function refusals(
  entries: readonly Entry[],
  rule: (entry: Entry) => { ok: boolean; message?: string },
): string[] {
  return entries.flatMap((entry) => {
    const verdict = rule(entry)
    return verdict.ok ? [] : [`${entry.table} ${entry.id}: ${verdict.message ?? ''}`]
  })
}
