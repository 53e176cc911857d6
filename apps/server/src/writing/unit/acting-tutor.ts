import type { Unit } from './unit.ts'

/** The tutor as whom somebody acts. @throws Error where they act as none, which the policy should have refused. */
export async function actingTutor({ ask, identity }: Pick<Unit, 'ask' | 'identity'>): Promise<number> {
  const [row] = await ask<{ tutor_id: number | null }>('select tutor_id from assignment where id = $1', [
    identity.assignmentId,
  ])
  if (!row?.tutor_id) throw new Error('Whoever acts here is a tutor.')
  return row.tutor_id
}
