import { londonDate } from '../dates/london-date.ts'
import type { IsoDate } from '../dates/iso-date.ts'
import { allowed, refuse, type Verdict } from '../vocabulary/refusal.ts'

/**
 * Whether an application handed in at an instant is in time: on or before the closing date as London counts days.
 * Source: University of Plymouth course page 2023-24, accepted until 8 September 2023.
 */
export function inTime(submittedAt: Date, applicationsCloseOn: IsoDate): Verdict<'ClosingDatePassed'> {
  const day = londonDate(submittedAt)
  return day <= applicationsCloseOn
    ? allowed
    : refuse('ClosingDatePassed', `Applications closed on ${applicationsCloseOn}; this one came on ${day}.`)
}
