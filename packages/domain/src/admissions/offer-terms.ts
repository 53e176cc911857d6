import type { IsoDate } from '../dates/iso-date.ts'
import { allowed, refuse, type Verdict } from '../vocabulary/refusal.ts'

/** What an offer or a question waits for. */
export interface Awaited {
  /** Last day for the applicant's answer; none where none was set. */
  readonly responseDueOn: IsoDate | null
  readonly conditions: readonly { readonly dueOn: IsoDate; readonly metOn: IsoDate | null }[]
}

/** Whether an answer is asked for by a day that is still to come. Source: consortium practice. */
export function dueLater(today: IsoDate, dueOn: IsoDate): Verdict<'DueDatePassed'> {
  return dueOn >= today
    ? allowed
    : refuse('DueDatePassed', `${dueOn} has passed; give a day from ${today} on.`)
}

/** Whether an offer may still be accepted. Source: consortium practice. */
export function mayAccept(
  { responseDueOn }: Pick<Awaited, 'responseDueOn'>,
  today: IsoDate,
): Verdict<'AnswerTooLate'> {
  return responseDueOn === null || today <= responseDueOn
    ? allowed
    : refuse(
        'AnswerTooLate',
        `The offer was open until ${responseDueOn}; let it lapse, or offer the place anew.`,
      )
}

/** Whether an offer has run out: its answer, or one of its conditions, is overdue. Source: consortium practice. */
export function mayLapse({ responseDueOn, conditions }: Awaited, today: IsoDate): Verdict<'NotOverdue'> {
  const open = conditions.filter(({ metOn }) => metOn === null).map(({ dueOn }) => dueOn)
  const due = responseDueOn === null ? open : [responseDueOn, ...open]
  return due.length === 0 || due.some((day) => day < today)
    ? allowed
    : refuse('NotOverdue', `The offer is open until ${due.toSorted().at(0)}; wait until that day has passed.`)
}
