import type { IsoDate } from '../dates/iso-date.ts'
import { deadlineRadar } from '../participation/deadline-radar.ts'
import type { DeadlineFacts } from './facts.ts'
import type { Reminder } from './reminder.ts'
import type { ReminderAudience } from './reminder-audience.ts'
import { inWords } from './wording.ts'

/** A deadline is told of where the radar says that the boards ahead miss it, or it is behind; and ahead of that before the day `by`. */
export function dueDeadline(
  { participantId, reference, statutoryDeadline, boards }: DeadlineFacts,
  concerns: ReminderAudience,
  today: IsoDate,
  by = today,
): Reminder | undefined {
  const { outlook, nextBoard } = deadlineRadar(statutoryDeadline, boards, today)
  const deadline = `the statutory deadline of ${reference}, ${inWords(statutoryDeadline)}`
  const sentence =
    outlook === 'passed'
      ? `T${deadline.slice(1)}, is behind.`
      : outlook === 'board_misses' && nextBoard
        ? `The next exam board, on ${inWords(nextBoard.meetsOn)}, misses ${deadline}.`
        : statutoryDeadline < by
          ? `T${deadline.slice(1)}, is near.`
          : undefined
  if (sentence === undefined) return undefined
  return {
    kind: outlook === 'passed' || outlook === 'board_misses' ? 'deadline_missed' : 'deadline_near',
    concerns,
    dueOn: statutoryDeadline,
    sentence,
    about: { type: 'Participant', id: participantId },
  }
}
