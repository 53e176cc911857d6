import type { AttemptingUnit } from '../../writing/perform.ts'
import type { StoredRow } from './kind.ts'
import { takeBackSchool } from './take-back-school.ts'

/** Makes the school what it was, and removes that another one took its place. */
export async function takeBackSuccession(unit: AttemptingUnit, row: StoredRow): Promise<string | undefined> {
  const why = await takeBackSchool(unit, row)
  if (why === undefined) await unit.ask('select app.take_back_succession($1)', [row.id])
  return why
}
