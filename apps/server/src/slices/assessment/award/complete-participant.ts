import { participantMachine, transition } from '@cohortium/domain'
import { completeRegistration } from '../../../registrations/complete.ts'
import type { Unit } from '../../../writing/unit/unit.ts'

/**
 * Closes the registration of an award, whose work is done whether or not the award was granted; one that is not active stays as it is.
 */
export async function completeParticipant(unit: Unit, award: number): Promise<void> {
  const [row] = await unit.ask<{ id: number; status: string }>(
    'select id, status from participant where id = (select participant_id from award where id = $1) for no key update',
    [award],
  )
  if (row && transition(participantMachine, row.status as 'active', 'complete').ok)
    await completeRegistration(unit, row.id, unit.today)
}
