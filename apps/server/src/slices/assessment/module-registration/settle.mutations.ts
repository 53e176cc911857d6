import type { BoardDecision } from '@cohortium/domain'
import { InputType } from 'type-graphql'
import { thingInput } from '../../../writing/inputs/change-input.ts'
import { Day, Words } from '../../../writing/inputs/fields.ts'
import {
  BoardNotHeld,
  MarkBelowPass,
  MarkReachesPass,
  OutcomesAllMet,
  OutcomesNotMet,
} from './board-result.refusals.ts'
import { ModuleRegistrationChanged, change } from './module-registration.changes.ts'
import { moduleRegistrationPolicy } from './module-registration.policy.ts'
import { settleResult } from './settle-result.ts'

@InputType({ description: 'A pass that the board confirms.' })
class ConfirmPassInput extends thingInput('ModuleRegistration', 'module registration') {
  @Words('What the board says of it.', { nullable: true })
  reason?: string
}

@InputType({ description: 'A fail that the board confirms.' })
class FailResultInput extends ConfirmPassInput {}

@InputType({ description: 'A result that the board sends back for another attempt.' })
class ReferResultInput extends thingInput('ModuleRegistration', 'module registration') {
  @Words('What the board says of it.', { nullable: true })
  reason?: string

  @Day('Day on which the next attempt is due; left out while it is not set.', { nullable: true })
  dueOn?: string
}

@InputType({ description: 'A result that the board sets aside.' })
class DeferResultInput extends thingInput('ModuleRegistration', 'module registration') {
  @Words('Why the attempt does not count.')
  reason!: string

  @Day('Day on which the work is due anew; left out while it is not set.', { nullable: true })
  dueOn?: string
}

const common = { of: moduleRegistrationPolicy, answers: ModuleRegistrationChanged } as const

const settle =
  (decision: BoardDecision) =>
  (
    unit: Parameters<typeof settleResult>[0],
    { id, reason, dueOn }: { id: number; reason?: string; dueOn?: string },
  ) =>
    settleResult(unit, { registration: id, decision, reason, dueOn })

const refusals = [BoardNotHeld, MarkBelowPass, MarkReachesPass, OutcomesNotMet, OutcomesAllMet] as const

export const confirmPass = change({
  ...common,
  name: 'confirmPass',
  description: 'Confirms a pass at the exam board, and with it the credits.',
  action: 'confirmPass',
  input: ConfirmPassInput,
  refusals,
  run: settle('confirmPass'),
})

export const referResult = change({
  ...common,
  name: 'referResult',
  description: 'Allows another attempt at what was not passed, capped at the pass mark.',
  action: 'refer',
  input: ReferResultInput,
  refusals,
  run: settle('refer'),
})

export const deferResult = change({
  ...common,
  name: 'deferResult',
  description: 'Sets an attempt aside, to be made as if for the first time.',
  action: 'defer',
  input: DeferResultInput,
  refusals,
  run: settle('defer'),
})

export const failResult = change({
  ...common,
  name: 'failResult',
  description: 'Confirms at the exam board that a module is failed and no attempt is left.',
  action: 'fail',
  input: FailResultInput,
  refusals,
  run: settle('fail'),
})
