import type { AttemptingUnit } from '../../writing/perform.ts'
import type { StoredRow } from './kind.ts'

interface Note {
  readonly version: number
  /** As it was before the import changed it; absent of one that it added. */
  readonly before?: object
}

/** Removes a school that was added, or makes one that was changed what it was before. */
export async function takeBackSchool(
  { ask, attempt }: AttemptingUnit,
  { id, school, note }: StoredRow,
): Promise<string | undefined> {
  const { version, before } = note as Note
  if (!before) {
    const [row] = await ask<{ why: string | null }>('select app.take_back_school($1) as why', [id])
    return row?.why ?? undefined
  }
  const changed = await attempt('editSchool', { id: `sch_${school}`, expectedVersion: version, ...before })
  return changed.ok ? undefined : changed.message
}
