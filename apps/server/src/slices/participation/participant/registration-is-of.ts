import { refuse } from '@cohortium/domain'
import { refusal } from '../../../writing/refusals/refusal.ts'
import type { Unit } from '../../../writing/unit/unit.ts'

export const OthersRegistration = refusal(
  'OthersRegistration',
  'The module registration is another participant’s.',
)

/** Whether a claim’s module registration, where it names one, is the participant’s own; with the day on which its work is due. */
export async function registrationIsOf({ ask }: Unit, participant: number, registration: number | undefined) {
  if (registration === undefined) return { ok: true, dueOn: undefined } as const
  const [row] = await ask<{ due: string | null }>(
    'select due_on::text as due from module_registration where id = $1 and participant_id = $2',
    [registration, participant],
  )
  return row
    ? ({ ok: true, dueOn: row.due ?? undefined } as const)
    : refuse('OthersRegistration', 'Choose a module registration of this participant.')
}
