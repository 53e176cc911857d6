import { boardDecisions, refuse, stepOfDecision, type BoardDecisionName } from '@cohortium/domain'
import { InputType } from 'type-graphql'
import { EntriesRefused, eachEntry, onErrors, type OnError } from '../../../writing/entries.ts'
import { inTurn } from '../../../writing/in-turn.ts'
import { thingInput } from '../../../writing/inputs/change-input.ts'
import { Choice, Day, Parts, Ref, Whole, Words, type RowNumber } from '../../../writing/inputs/fields.ts'
import type { Unit } from '../../../writing/unit/unit.ts'
import {
  change,
  ModuleRegistrationsChanged,
  registrations,
} from '../module-registration/module-registration.changes.ts'
import { moduleRegistrationPolicy } from '../module-registration/module-registration.policy.ts'
import { settleResult } from '../module-registration/settle-result.ts'
import { takeBoard } from './board-lock.ts'
import { examBoardPolicy } from './exam-board.policy.ts'

@InputType({ description: 'What a board decides of one result.' })
class DecisionEntryInput {
  @Ref('ModuleRegistration', 'Registration whose result lies before the board.')
  moduleRegistrationId!: RowNumber

  @Whole('Its `version` as last seen; another one is refused.', { least: 1, most: 1_000_000 })
  expectedVersion!: number

  @Choice(boardDecisions, 'What the board decides.')
  decision!: BoardDecisionName

  @Words('What the board says of it; a deferral needs it.', { nullable: true })
  reason?: string

  @Day('Day on which the next attempt is due, of a referral or a deferral.', { nullable: true })
  dueOn?: string
}

@InputType({ description: 'What a board decides of the results before it.' })
class SettleResultsInput extends thingInput('ExamBoard', 'exam board') {
  @Parts(() => DecisionEntryInput, 'The decisions, in the order of the board’s list.')
  entries!: DecisionEntryInput[]

  @Choice(
    onErrors,
    'What becomes of the others where one is refused; nothing is stored if nothing is said.',
    { nullable: true },
  )
  onError?: OnError
}

export const settleResults = change({
  name: 'settleResults',
  description:
    'Settles many results at the board that was held on them, each as `confirmPass`, `referResult`, `deferResult` or `failResult` would.',
  of: examBoardPolicy,
  action: 'settle',
  input: SettleResultsInput,
  answers: ModuleRegistrationsChanged,
  refusals: [EntriesRefused],
  async run(unit, { id, entries, onError }) {
    await takeBoard(unit, id)
    return eachEntry(unit, entries, onError, (entry) => settleEntry(unit, id, entry))
  },
})

async function settleEntry(unit: Unit, board: number, entry: DecisionEntryInput) {
  const { moduleRegistrationId: registration, expectedVersion, decision: name, reason, dueOn } = entry
  const decision = stepOfDecision[name]
  const refusal =
    unit.mayNot(moduleRegistrationPolicy, decision, registration) ??
    (await inTurn(unit, registrations, registration, { step: decision, expectedVersion }))
  if (refusal) return refusal
  const before = 'select from module_registration where id = $1 and exam_board_id = $2'
  if ((await unit.ask(before, [registration, board])).length === 0)
    return refuse('NotBeforeBoard', 'The result lies before another board, or before none; leave it out.')
  if (decision === 'defer' && reason === undefined)
    return refuse('ReasonMissing', 'Say why the attempt does not count.')
  return settleResult(unit, { registration, decision, reason, dueOn })
}
