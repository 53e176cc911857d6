import { creditsAchieved } from '@cohortium/domain'
import type { Unit } from '../../../writing/unit/unit.ts'

interface Held {
  readonly status: string
  readonly isCurrent: boolean
  readonly credits: number
}

/** Keeps the figure that follows from a participant's passes, which is no change of the registration itself. */
export async function keepCredits({ ask }: Unit, participant: number): Promise<void> {
  await ask('select from participant where id = $1 for no key update', [participant])
  const held = await ask<Held & { id: number }>(
    `select r.status, r.is_current as "isCurrent", m.credits from module_registration r join module m on m.id = r.module_id
     where r.participant_id = $1`,
    [participant],
  )
  await ask('update participant set credits_achieved = $2 where id = $1 and credits_achieved <> $2', [
    participant,
    creditsAchieved(held),
  ])
}
