import {
  cappedMark,
  markingIsSound,
  mayEditMark,
  refuse,
  type ExamBoardState,
  type Refusal,
} from '@cohortium/domain'
import { takeStep } from '../../../writing/history.ts'
import type { Unit } from '../../../writing/unit/unit.ts'
import { keepBoard } from '../exam-board/board-lock.ts'
import { registrations } from './module-registration.changes.ts'

/** The result of an attempt as its first marker has it. */
export interface Result {
  readonly registration: number
  /** Absent for a portfolio. */
  readonly raw?: number | undefined
  readonly note?: string | undefined
  readonly marker: number
}

interface Facts {
  readonly attempt: number
  readonly pass_mark: string | null
  readonly board_status: ExamBoardState | null
  readonly mark_id: number | null
  readonly mark_attempt: number | null
}

type Recorded =
  | { readonly ok: true; readonly id: number }
  | Refusal<'OutOfBounds' | 'MarkMissing' | 'MarkUnwanted' | 'MarksFrozen'>

const factsOf = `
  select r.attempt, m.pass_mark, b.status as board_status, k.id as mark_id, k.attempt as mark_attempt
  from module_registration r
  join module m on m.id = r.module_id
  left join exam_board b on b.id = r.exam_board_id
  left join mark k on k.module_registration_id = r.id and k.is_current
  where r.id = $1`

/** Records a result, provisional until a board settles it; an attempt after a referral is capped. */
export async function recordResult(
  unit: Unit,
  { registration, raw, note, marker }: Result,
): Promise<Recorded> {
  await keepBoard(unit, registration)
  const [facts] = await unit.ask<Facts>(factsOf, [registration])
  if (!facts) throw new Error(`There is no module registration ${registration}.`)
  const board = facts.board_status === null ? null : { status: facts.board_status }
  // A confirmed board settled an earlier attempt; this one waits for a board of its own.
  const ofEarlierAttempt = board?.status === 'confirmed'
  const editable = mayEditMark(ofEarlierAttempt ? null : board)
  if (!editable.ok)
    return refuse('MarksFrozen', 'The exam board has frozen its marks; ask the university for a later board.')
  const passMark = facts.pass_mark === null ? null : Number(facts.pass_mark)
  const step = { name: 'recordMark', ...(raw === undefined && note ? { reason: note } : {}) }
  const changes = ofEarlierAttempt ? { examBoard: null } : {}
  if (passMark === null) {
    if (raw !== undefined) return refuse('MarkUnwanted', 'A portfolio is passed or not; leave the mark out.')
    await takeStep(unit, registrations, registration, { ...step, changes })
    return { ok: true, id: registration }
  }
  if (raw === undefined)
    return refuse('MarkMissing', 'This module is graded by a mark from 0 to 100; give one.')
  const sound = markingIsSound({ raw, secondRaw: null, firstMarkerId: marker, secondMarkerId: null })
  if (!sound.ok) return refuse('OutOfBounds', `${sound.message.slice(0, -1)}; this is ${raw}.`)
  const capped = cappedMark(raw, passMark, facts.attempt > 1)
  if (facts.mark_id !== null) await unit.store.update('Mark', facts.mark_id, { isCurrent: false })
  await unit.store.insert('Mark', {
    attempt: facts.attempt,
    raw,
    capped,
    markedOn: unit.today,
    isCurrent: true,
    note: note ?? null,
    moduleRegistration: { id: registration },
    firstMarker: { id: marker },
    // A deferred attempt is made as if for the first time: its new mark takes the place of the old one.
    supersedes: facts.mark_attempt === facts.attempt ? { id: facts.mark_id } : null,
  })
  await takeStep(unit, registrations, registration, { ...step, changes: { ...changes, finalMark: capped } })
  return { ok: true, id: registration }
}
