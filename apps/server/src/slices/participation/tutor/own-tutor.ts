import type { Unit } from '../../../writing/unit/unit.ts'

/** The tutor as whom the asker acts. @throws Error where they act as none, which the policy should have refused. */
export async function ownTutor({ ask, identity }: Unit): Promise<number> {
  const [row] = await ask<{ tutor_id: number | null }>('select tutor_id from assignment where id = $1', [identity.assignmentId])
  if (row?.tutor_id == null) throw new Error('somebody who is no tutor acts as one')
  return row.tutor_id
}
