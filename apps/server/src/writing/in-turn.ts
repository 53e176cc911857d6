import { refuse, transition, type Refusal } from '@cohortium/domain'
import type { Governed } from './history.ts'
import type { Unit } from './unit/unit.ts'

/**
 * Locks a thing that an entry of a list names, and says whether its step can still be taken: the policy judged it as it stood before
 * the list, and perhaps before somebody else.
 */
export async function inTurn(
  { ask }: Unit,
  { table, machine, type }: Governed,
  id: number,
  { step, expectedVersion }: { step?: string; expectedVersion?: number | undefined },
): Promise<Refusal<'OutOfTurn' | 'StaleVersion'> | undefined> {
  const [row] = await ask<{ status: string; version: number }>(
    `select status, version from ${table} where id = $1 for update`,
    [id],
  )
  if (!row)
    throw new Error(`The ${type} ${id} is not theirs to change, which the policy should have refused.`)
  if (expectedVersion !== undefined && row.version !== expectedVersion)
    return refuse('StaleVersion', `Somebody else changed it meanwhile; it is now at version ${row.version}.`)
  if (step === undefined) return undefined
  const taken = transition(machine, row.status, step)
  return taken.ok ? undefined : refuse('OutOfTurn', taken.message)
}
