import type { Unit } from '../unit/unit.ts'

/** Takes the number of a row that is about to be added, where something of it is made of that: a pseudonym, a tutor's reference. */
export async function takeNumber(
  { ask }: Unit,
  table: 'person' | 'application' | 'participant' | 'tutor',
): Promise<number> {
  const [row] = await ask<{ id: number }>(`select nextval('${table}_id_seq')::integer as id`)
  if (!row) throw new Error(`${table} has no numbers left`)
  return row.id
}
