import {
  cappedMark,
  correctionKeepsResult,
  markingIsSound,
  mayEditMark,
  refuse,
  type ExamBoardState,
  type Refusal,
} from '@cohortium/domain'
import type { Unit } from '../../../writing/unit/unit.ts'
import { keepBoard } from '../exam-board/board-lock.ts'
import { insert } from '../../../writing/insert.ts'

interface Facts {
  readonly registration: number
  readonly status: string
  readonly attempt: number
  readonly pass_mark: string
  readonly first_marker_id: number
  readonly second_marker_id: number | null
  readonly second_raw: string | null
  readonly second_marked_on: string | null
  readonly frozen_on: string | null
  readonly board_status: ExamBoardState | null
}

const factsOf = `
  select k.module_registration_id as registration, r.status, k.attempt, m.pass_mark, k.first_marker_id, k.second_marker_id,
    k.second_raw, k.second_marked_on::text, k.frozen_on::text, b.status as board_status
  from mark k
  join module_registration r on r.id = k.module_registration_id
  join module m on m.id = r.module_id
  left join exam_board b on b.id = r.exam_board_id
  where k.id = $1`

export interface Correction {
  readonly mark: number
  readonly raw: number
  readonly note: string
  /** Whether the university corrects what its board has frozen, or the marker what the board has not seen. */
  readonly frozen: boolean
}

/** Puts another mark in the place of one, which stays as it was; answers the new one. */
export async function supersedeMark(
  unit: Unit,
  { mark, raw, note, frozen }: Correction,
): Promise<
  { readonly ok: true; readonly id: number } | Refusal<'OutOfBounds' | 'MarksFrozen' | 'ResultContradicted'>
> {
  const { ask, store, today } = unit
  const [{ registration } = { registration: 0 }] = await ask<{ registration: number }>(
    'select module_registration_id as registration from mark where id = $1',
    [mark],
  )
  await ask('select from module_registration where id = $1 for update', [registration])
  await keepBoard(unit, registration)
  const [facts] = await ask<Facts>(factsOf, [mark])
  if (!facts) throw new Error(`There is no mark ${mark}.`)
  const { status, attempt, first_marker_id, second_marker_id, second_raw, second_marked_on } = facts
  const editable = mayEditMark(facts.board_status === null ? null : { status: facts.board_status })
  if (!frozen && !editable.ok)
    return refuse('MarksFrozen', 'The exam board has frozen this mark; ask the university to correct it.')
  const sound = markingIsSound({
    raw,
    secondRaw: null,
    firstMarkerId: first_marker_id,
    secondMarkerId: second_marker_id,
  })
  if (!sound.ok) return refuse('OutOfBounds', `${sound.message.slice(0, -1)}; this is ${raw}.`)
  const passMark = Number(facts.pass_mark)
  const capped = cappedMark(raw, passMark, attempt > 1)
  const keeps = correctionKeepsResult(status, capped, passMark)
  if (!keeps.ok) return keeps
  await store.update('Mark', mark, { isCurrent: false })
  const made = await insert(store, 'Mark', {
    attempt,
    raw,
    capped,
    markedOn: today,
    isCurrent: true,
    note,
    frozenOn: frozen ? facts.frozen_on : null,
    moduleRegistration: { id: registration },
    firstMarker: { id: first_marker_id },
    secondMarker: second_marker_id === null ? null : { id: second_marker_id },
    secondRaw: second_raw,
    secondMarkedOn: second_marked_on,
    supersedes: { id: mark },
  })
  await store.update('ModuleRegistration', registration, { finalMark: capped })
  return { ok: true, id: made }
}
