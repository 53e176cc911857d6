import { refuse } from '@cohortium/domain'
import { InputType } from 'type-graphql'
import { takeStep } from '../../../writing/history.ts'
import { thingInput } from '../../../writing/inputs/change-input.ts'
import { takeBoard } from './board-lock.ts'
import { ExamBoardChanged, boards, change } from './exam-board.changes.ts'
import { examBoardPolicy } from './exam-board.policy.ts'
import { BoardStillAhead, BoardUndecided } from './exam-board.refusals.ts'

@InputType({ description: 'A board whose marks are to stand still.' })
class FreezeMarksInput extends thingInput('ExamBoard', 'exam board') {}

@InputType({ description: 'A board that met.' })
class HoldBoardInput extends thingInput('ExamBoard', 'exam board') {}

@InputType({ description: 'A board that has decided.' })
class ConfirmBoardInput extends thingInput('ExamBoard', 'exam board') {}

const common = { of: examBoardPolicy, answers: ExamBoardChanged } as const

export const freezeMarks = change({
  ...common,
  name: 'freezeMarks',
  input: FreezeMarksInput,
  description: 'Stops changes to the marks that come before the board.',
  action: 'freezeMarks',
  refusals: [],
  async run(unit, { id }) {
    await takeBoard(unit, id)
    await unit.ask(
      `update mark k set frozen_on = $2, version = k.version + 1 from module_registration r
       where r.id = k.module_registration_id and r.exam_board_id = $1 and k.is_current and k.frozen_on is null`,
      [id, unit.today],
    )
    await takeStep(unit, boards, id, { name: 'freezeMarks' })
    return { ok: true, id }
  },
})

export const holdBoard = change({
  ...common,
  name: 'holdBoard',
  input: HoldBoardInput,
  description: 'Records that the board met, on its day or after; from then on it settles results.',
  action: 'hold',
  refusals: [BoardStillAhead],
  async run(unit, { id }) {
    await takeBoard(unit, id)
    const [board] = await unit.ask<{ day: string }>(
      'select meets_on::text as day from exam_board where id = $1',
      [id],
    )
    if (board && board.day > unit.today)
      return refuse('BoardStillAhead', `The board meets on ${board.day}; record it then.`)
    await takeStep(unit, boards, id, { name: 'hold' })
    return { ok: true, id }
  },
})

export const confirmBoard = change({
  ...common,
  name: 'confirmBoard',
  input: ConfirmBoardInput,
  description: 'Makes the board’s decisions final, once it has settled every result before it.',
  action: 'confirm',
  refusals: [BoardUndecided],
  async run(unit, { id }) {
    await takeBoard(unit, id)
    const [open] = await unit.ask<{ count: number }>(
      `select count(*)::int as count from module_registration
       where exam_board_id = $1 and is_current and status in ('in_progress', 'provisional')`,
      [id],
    )
    const count = open?.count ?? 0
    if (count > 0) {
      const results = count === 1 ? 'One result is' : `${count} results are`
      return {
        ...refuse('BoardUndecided', `${results} still open; settle each, or bring it before a later board.`),
        count,
      }
    }
    await takeStep(unit, boards, id, { name: 'confirm' })
    return { ok: true, id }
  },
})
