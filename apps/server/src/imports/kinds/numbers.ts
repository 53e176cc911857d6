import type { Ask } from '../../access/gate.ts'

/** Tables with the column by which files name their rows. */
const named = {
  cohort: 'code',
  programme: 'code',
  delivery_group: 'code',
  school: 'urn',
  person: 'reference',
} as const

/** Numbers of the rows that a file names, by their names. */
export async function numbersOf(
  ask: Ask,
  table: keyof typeof named,
  names: readonly (string | null)[],
): Promise<ReadonlyMap<string, number>> {
  const wanted = [...new Set(names.filter((name) => name !== null))]
  if (wanted.length === 0) return new Map()
  const rows = await ask<{ name: string; id: number }>(
    `select ${named[table]} as name, id from ${table} where ${named[table]} = any ($1::text[])`,
    [wanted],
  )
  return new Map(rows.map(({ name, id }) => [name, id]))
}
