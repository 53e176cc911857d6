import { createHash } from 'node:crypto'
import { drawSample } from '@cohortium/domain'
import { InputType } from 'type-graphql'
import { thingInput } from '../../../writing/inputs/change-input.ts'
import { takeBoard } from './board-lock.ts'
import { ExamBoardChanged, change } from './exam-board.changes.ts'
import { examBoardPolicy } from './exam-board.policy.ts'

@InputType({ description: 'A board whose marks are to be sampled.' })
class DrawModerationSampleInput extends thingInput('ExamBoard', 'exam board') {}

interface Before {
  readonly id: number
  readonly raw: string
  readonly attempt: number
  readonly pass_mark: string
  readonly module_id: number
}

/** The same mark of the same board always draws the same lot, so that drawing again adds nothing by chance. */
const lotOf = (board: number, mark: number): number =>
  createHash('sha256').update(`${board} ${mark}`).digest().readUInt32BE() / 2 ** 32

export const drawModerationSample = change({
  name: 'drawModerationSample',
  description:
    'Draws the marks that the external examiner of a board looks at: second attempts, the borderline, the failed, the highest, and a tenth of the others.',
  of: examBoardPolicy,
  action: 'drawSample',
  input: DrawModerationSampleInput,
  answers: ExamBoardChanged,
  refusals: [],
  async run(unit, { id }) {
    await takeBoard(unit, id)
    const marks = await unit.ask<Before>(
      `select k.id, k.raw, k.attempt, m.pass_mark, m.id as module_id
       from module_registration r
       join module m on m.id = r.module_id
       join mark k on k.module_registration_id = r.id and k.is_current
       where r.exam_board_id = $1 and r.is_current`,
      [id],
    )
    const sample = drawSample(
      marks.map((mark) => ({
        id: mark.id,
        raw: Number(mark.raw),
        attempt: mark.attempt,
        passMark: Number(mark.pass_mark),
        moduleId: String(mark.module_id),
        lot: lotOf(id, mark.id),
      })),
    )
    await unit.ask(
      `insert into moderation_sample (exam_board_id, mark_id, reason)
       select $1, drawn.mark, drawn.reason from unnest($2::integer[], $3::text[]) as drawn (mark, reason)
       on conflict (exam_board_id, mark_id) do nothing`,
      [id, sample.map((one) => one.id), sample.map(({ reason }) => reason)],
    )
    return { ok: true, id }
  },
})
