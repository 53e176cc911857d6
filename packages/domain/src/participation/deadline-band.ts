import { daysBetween } from '../dates/arithmetic.ts'
import type { IsoDate } from '../dates/iso-date.ts'
import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const deadlineBands = defineEnum(
  'DeadlineBand',
  'How near the last day is on which something is in time.',
  {
    passed: 'It is behind.',
    pressing: 'Today, or within 30 days.',
    near: 'In 31 to 90 days.',
    this_year: 'In 91 to 365 days.',
    later: 'In more than 365 days.',
  },
)
export type DeadlineBand = EnumValue<typeof deadlineBands>

/** The most days left of each band, the nearest first; what has more is later. Source: consortium decision. */
export const bandEnds = { passed: -1, pressing: 30, near: 90, this_year: 365 } as const

/** @param daysLeft days to the last day that is in time, negative once it is behind. */
export function deadlineBand(daysLeft: number): DeadlineBand {
  const ends = Object.entries(bandEnds) as [DeadlineBand, number][]
  return ends.find(([, end]) => daysLeft <= end)?.[0] ?? 'later'
}

/** Days left to the last day that is in time, and what they come to. */
export function timeLeft(dueOn: IsoDate, today: IsoDate): { daysLeft: number; band: DeadlineBand } {
  const daysLeft = daysBetween(today, dueOn)
  return { daysLeft, band: deadlineBand(daysLeft) }
}
