import { addDays } from '@cohortium/domain'
import { takeStep } from '../writing/history.ts'
import type { Unit } from '../writing/unit/unit.ts'
import { endAllocations } from './allocations.ts'
import { participants } from './participants.ts'

/**
 * Closes an active registration with its work done: with the step of its history, and the end of its tutor's allocation the day after.
 * @param on day from which it counts, not ahead
 */
export async function completeRegistration(unit: Unit, participant: number, on: string): Promise<void> {
  await takeStep(unit, participants, participant, {
    name: 'complete',
    changes: { endedOn: on },
    entry: { effectiveOn: on },
  })
  await endAllocations(unit, participant, addDays(on, 1))
}
