import type { AttemptingUnit } from '../../writing/perform.ts'
import type { StoredRow } from './kind.ts'

/** What is recorded of a participant once they take part. */
const built = ['attendance', 'tutor_allocation', 'evidence_item', 'feedback', 'concern', 'outcome_judgement']
  .map((table) => `exists (select from ${table} where participant_id = $1)`)
  .join(' or ')

/**
 * Withdraws a registration of which nothing has come yet. A registration is part of somebody's history, so that it ends and does not
 * vanish: the application stays registered.
 */
export async function takeBackRegistration(
  { ask, attempt, today }: AttemptingUnit,
  { participant, note }: StoredRow,
): Promise<string | undefined> {
  const [found] = await ask<{ built: boolean }>(`select ${built} as built`, [participant])
  if (found?.built)
    return 'Attendance, a tutor or other work of the participant is recorded already; withdraw them by hand.'
  const withdrawn = await attempt('withdrawParticipant', {
    id: `ptc_${participant}`,
    expectedVersion: (note as { version: number }).version,
    on: today,
    reason: 'other',
    note: 'The import that registered them was taken back.',
  })
  return withdrawn.ok ? undefined : withdrawn.message
}
