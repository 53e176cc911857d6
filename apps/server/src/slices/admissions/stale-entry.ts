import { refuse } from '@cohortium/domain'
import type { Unit } from '../../writing/unit/unit.ts'

/** Locks what an entry of many is about, and refuses it where somebody changed it since it was looked at. */
export async function staleEntry({ ask }: Unit, table: string, id: number, expectedVersion: number) {
  const [row] = await ask<{ version: number }>(`select version from ${table} where id = $1 for update`, [id])
  return row?.version === expectedVersion
    ? undefined
    : refuse('StaleVersion', 'Somebody else changed it meanwhile; look at it again, then decide.')
}
