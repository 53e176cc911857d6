import type { IsoDate } from '../dates/iso-date.ts'
import { deadlineRadar } from '../participation/deadline-radar.ts'
import type { DeadlineFacts } from './facts.ts'
import type { Reminder } from './reminder.ts'
import type { ReminderAudience } from './reminder-audience.ts'
import { inWords } from './wording.ts'

/** A deadline is told of where the radar says that the boards ahead miss it, or it is behind. */
export function dueDeadline(
  { participantId, reference, statutoryDeadline, boards }: DeadlineFacts,
  concerns: ReminderAudience,
  today: IsoDate,
): Reminder | undefined {
  const { outlook, nextBoard } = deadlineRadar(statutoryDeadline, boards, today)
  const deadline = `the statutory deadline of ${reference}, ${inWords(statutoryDeadline)}`
  const sentence =
    outlook === 'passed'
      ? `T${deadline.slice(1)}, is behind.`
      : outlook === 'board_misses' && nextBoard
        ? `The next exam board, on ${inWords(nextBoard.meetsOn)}, misses ${deadline}.`
        : undefined
  if (sentence === undefined) return undefined
  return {
    kind: 'deadline_missed',
    concerns,
    dueOn: statutoryDeadline,
    sentence,
    about: { type: 'Participant', id: participantId },
  }
}
