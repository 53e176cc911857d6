import { refuse, type Refusal } from '@cohortium/domain'
import { takeStep } from '../../../writing/history.ts'
import { drawNumber } from '../../../writing/people/draw-number.ts'
import type { Unit } from '../../../writing/unit/unit.ts'
import { awards } from './award.changes.ts'
import { completeParticipant } from './complete-participant.ts'

/** Grants an award that a confirmed board recommended, numbers its certificate, and closes the registration. */
export async function conferAwardOf(
  unit: Unit,
  id: number,
): Promise<{ readonly ok: true; readonly id: number } | Refusal<'BoardNotConfirmed'>> {
  const [row] = await unit.ask<{ board_status: string; university: string }>(
    `select b.status as board_status, u.code as university from award w
     join exam_board b on b.id = w.exam_board_id join university u on u.id = w.university_id where w.id = $1`,
    [id],
  )
  if (row?.board_status !== 'confirmed')
    return refuse(
      'BoardNotConfirmed',
      'The board that recommended the award is not confirmed; confirm it first.',
    )
  const head = `${row.university.slice(0, 3)}-${unit.today.slice(0, 4)}`
  const certificateNumber = await drawNumber(unit, 'award', head)
  await takeStep(unit, awards, id, {
    name: 'confer',
    changes: { conferredOn: unit.today, certificateNumber },
  })
  await completeParticipant(unit, id)
  return { ok: true, id }
}
