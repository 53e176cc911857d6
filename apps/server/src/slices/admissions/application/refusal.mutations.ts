import { decisionReasons, reasonIsExplained, type DecisionReason } from '@cohortium/domain'
import { InputType } from 'type-graphql'
import { thingInput } from '../../../writing/inputs/change-input.ts'
import { Choice, Words } from '../../../writing/inputs/fields.ts'
import { takeStep } from '../../../writing/history.ts'
import type { Unit } from '../../../writing/unit/unit.ts'
import { ApplicationChanged, applications, change } from './application.changes.ts'
import { applicationPolicy } from './application.policy.ts'
import { NoteMissing } from '../../../writing/refusals/reasons.ts'

@InputType({ description: 'A place that is refused.' })
class RejectApplicationInput extends thingInput('Application', 'application') {
  @Choice(decisionReasons, 'On which ground.')
  reason!: DecisionReason

  @Words('What to add to it; `OTHER` needs it.', { nullable: true })
  note?: string
}

@InputType({ description: 'An offer whose conditions were found not to be met.' })
class RecordConditionsNotMetInput extends thingInput('Application', 'application') {
  @Choice(decisionReasons, 'Which ground that is.')
  reason!: DecisionReason

  @Words('What was not met.')
  note!: string
}

async function close(
  unit: Unit,
  { id, reason, note }: { id: number; reason: DecisionReason; note?: string | undefined },
  name: 'reject' | 'conditionsNotMet',
) {
  const verdict = reasonIsExplained(reason, note ?? null)
  if (!verdict.ok) return verdict
  const changes = {
    responseDueOn: null,
    decidedOn: unit.today,
    decisionReason: reason,
    decisionNote: note ?? null,
  }
  await takeStep(unit, applications, id, { name, changes, reason: note ?? reason })
  return { ok: true, id } as const
}

export const rejectApplication = change({
  name: 'rejectApplication',
  description: 'Refuses a place, on a ground that is told.',
  of: applicationPolicy,
  action: 'reject',
  input: RejectApplicationInput,
  answers: ApplicationChanged,
  refusals: [NoteMissing],
  run: (unit, input) => close(unit, input, 'reject'),
})

export const recordConditionsNotMet = change({
  name: 'recordConditionsNotMet',
  description: 'Closes an accepted offer whose conditions were found not to be met.',
  of: applicationPolicy,
  action: 'conditionsNotMet',
  input: RecordConditionsNotMetInput,
  answers: ApplicationChanged,
  refusals: [NoteMissing],
  run: (unit, input) => close(unit, input, 'conditionsNotMet'),
})
