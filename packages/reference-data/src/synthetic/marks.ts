import type { ModerationReason } from '@cohortium/domain'
import { iso } from './calendar.ts'
import type { Participation, Markers } from './participation.ts'
import type { Attempt } from './journey-plan.ts'

interface MarkInput {
  participation: Participation
  markers: Markers
  registrationId: number
  attempt: Attempt
  raw: number
  capped: number
  isCurrent: boolean
  supersedesId: number | null
  note: string | null
}

/** A mark with its second marking, where there is one, and its place in the board's sample. */
export function writeMark({
  participation,
  markers,
  registrationId,
  attempt,
  raw,
  capped,
  isCurrent,
  supersedesId,
  note,
}: MarkInput): number {
  const { world, sink, random } = participation
  const first = markers.primaryOn(attempt.markedOn)
  const second = markers.secondOn(attempt.markedOn)
  const secondOn = attempt.markedOn + random.between(0, 2)
  const wanted = raw < 50 || raw >= 75 || attempt.number > 1 || random.chance(0.25)
  const isSecond = wanted && second.id !== first.id && secondOn <= world.today
  const frozen = attempt.board !== undefined && attempt.board.freezesOn <= world.today
  const id = sink.add('mark', {
    attempt: attempt.number,
    raw,
    capped,
    second_raw: isSecond ? Math.max(0, raw + random.between(-3, 3)) : null,
    marked_on: iso(attempt.markedOn),
    second_marked_on: isSecond ? iso(secondOn) : null,
    is_current: isCurrent,
    frozen_on: frozen ? iso(attempt.board?.freezesOn as number) : null,
    note,
    version: isSecond ? 2 : 1,
    module_registration_id: registrationId,
    first_marker_id: first.id,
    second_marker_id: isSecond ? second.id : null,
    supersedes_id: supersedesId,
  })
  const reason = sampleReason(raw, attempt, random.next())
  if (frozen && attempt.board && reason) {
    const looked = attempt.board.meetsOn <= world.today
    sink.add('moderation_sample', {
      reason,
      agreed: looked ? !random.chance(0.03) : null,
      note: looked && reason === 'borderline' ? 'Feedback explains the mark well.' : null,
      exam_board_id: attempt.board.id,
      mark_id: id,
    })
  }
  return id
}

function sampleReason(raw: number, attempt: Attempt, luck: number): ModerationReason | undefined {
  if (attempt.number > 1) return 'referred'
  if (Math.abs(raw - 50) <= 2) return 'borderline'
  if (raw < 50) return 'fail'
  if (raw >= 80) return 'highest'
  return luck < 0.03 ? 'random' : undefined
}
