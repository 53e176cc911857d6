import type { AttendanceStatus } from '@/gql/graphql.ts'
import { countOf } from '@/ui/format.ts'
import { attendanceLooks } from './attendance-labels.ts'

/** A taught day of the group with what the participant made of it. */
export interface Day {
  readonly number: number
  readonly heldOn?: string
  /** Absent while nothing is recorded. */
  readonly status?: AttendanceStatus
}

interface GroupDay {
  readonly number: number
  readonly heldOn: string
}

interface Recorded {
  readonly status: AttendanceStatus
  readonly taughtDay: { readonly number: number }
}

/** Taught days of every programme. Source: both universities' course pages 2023-24. */
const taughtDays = 6

/** The six days in order, with the dates of the group and what was recorded. */
export function daysOf(group: readonly GroupDay[] | undefined, recorded: readonly Recorded[]): Day[] {
  return Array.from({ length: taughtDays }, (_, index) => {
    const number = index + 1
    return {
      number,
      heldOn: group?.find((day) => day.number === number)?.heldOn,
      status: recorded.find((one) => one.taughtDay.number === number)?.status,
    }
  })
}

/** Days missed and not made up. */
export const missedDays = (days: readonly Day[]): Day[] =>
  days.filter(({ status }) => status === 'ABSENT' || status === 'AUTHORISED_ABSENCE')

/** The days as a sentence: `4 days attended; absent on day 5; 1 day to come`. */
export function daysSentence(days: readonly Day[]): string {
  const attended = days.filter(({ status }) => status === 'PRESENT' || status === 'MADE_UP_ELSEWHERE').length
  const open = days.filter(({ status }) => !status).length
  const others = days
    .filter(({ status }) => status && status !== 'PRESENT')
    .map(({ number, status }) => `${attendanceLooks[status!].word} on day ${number}`)
  return [
    `${countOf(attended, 'day')} attended`,
    ...others,
    ...(open ? [`${countOf(open, 'day')} not recorded`] : []),
  ].join('; ')
}
