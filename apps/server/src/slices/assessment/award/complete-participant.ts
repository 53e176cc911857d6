import { participantMachine, transition } from '@cohortium/domain'
import type { Unit } from '../../../writing/unit/unit.ts'

/**
 * Closes the registration of an award, whose work is done whether or not the award was granted; one that is not active stays as it is.
 */
export async function completeParticipant(
  { ask, store, today, moment, actor }: Unit,
  award: number,
): Promise<void> {
  const [row] = await ask<{ id: number; status: string; last: Date | null }>(
    `select p.id, p.status, (select max(t.occurred_at) from participant_transition t where t.participant_id = p.id) as last
     from participant p where p.id = (select participant_id from award where id = $1) for no key update`,
    [award],
  )
  const taken = row && transition(participantMachine, row.status as 'active', 'complete')
  if (!row || !taken?.ok) return
  await store.update('Participant', row.id, { status: taken.to, endedOn: today })
  await store.insert('ParticipantTransition', {
    name: 'complete',
    fromState: row.status,
    toState: taken.to,
    effectiveOn: today,
    occurredAt: new Date(Math.max(moment.getTime(), (row.last?.getTime() ?? 0) + 1)),
    actor,
    reason: null,
    participant: { id: row.id },
  })
}
