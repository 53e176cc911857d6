import type { IsoDate } from '../dates/iso-date.ts'
import { allowed, refuse, type Verdict } from '../vocabulary/refusal.ts'
import type { AttendanceStatus } from './attendance-status.ts'

/** A taught day with its group and academic year. */
export interface TaughtDayFacts {
  readonly number: number
  readonly groupCode: string
  readonly academicYearCode: string
}

/** An attendance to be recorded: the own group's day and, where made up, the other group's. */
export interface AttendanceFacts {
  readonly status: AttendanceStatus
  readonly ownGroupCode: string
  readonly day: TaughtDayFacts
  readonly madeUpAt: TaughtDayFacts | null
}

/**
 * Whether an attendance makes sense: of the own group's day; made up exactly where another group's day of the same
 * number and year is named. Source: both universities' course pages 2023-24, six taught days; consortium practice.
 */
export function attendanceIsSound(
  facts: AttendanceFacts,
): Verdict<'NotOwnGroup' | 'CatchUpMissing' | 'CatchUpNotExpected' | 'SameGroup' | 'OtherDay' | 'OtherYear'> {
  const { status, ownGroupCode, day, madeUpAt } = facts
  if (day.groupCode !== ownGroupCode)
    return refuse('NotOwnGroup', `Record the day of ${ownGroupCode} instead.`)
  if (status !== 'made_up_elsewhere') {
    return madeUpAt === null
      ? allowed
      : refuse('CatchUpNotExpected', 'Only a day made up elsewhere names another day.')
  }
  if (madeUpAt === null) return refuse('CatchUpMissing', 'Name the day at which it was made up.')
  if (madeUpAt.groupCode === ownGroupCode) return refuse('SameGroup', 'A day is made up with another group.')
  if (madeUpAt.number !== day.number)
    return refuse('OtherDay', `Day ${day.number} is made up at a day ${day.number}.`)
  return madeUpAt.academicYearCode === day.academicYearCode
    ? allowed
    : refuse('OtherYear', `Make the day up within ${day.academicYearCode}.`)
}

/** A taught day of another group, with the places that it has for guests. */
export interface GuestDayFacts extends TaughtDayFacts {
  readonly heldOn: IsoDate
  readonly places: number
}

/** A missed day with the days at which it may still be made up. */
export interface CatchUp<Missed, Guest> {
  readonly missed: Missed
  readonly at: Guest
}

/**
 * Where missed days of the own group may still be made up: at days of the same number and year of other groups that are not behind and have a
 * place, the soonest first. Source: both universities' course pages 2023-24, six taught days; consortium practice.
 */
export function catchUpDays<Missed extends TaughtDayFacts, Guest extends GuestDayFacts>(
  missed: readonly Missed[],
  days: readonly Guest[],
  today: IsoDate,
): CatchUp<Missed, Guest>[] {
  return missed
    .flatMap((day) =>
      days
        .filter(({ heldOn, places }) => heldOn >= today && places > 0)
        .filter(
          (madeUpAt) =>
            attendanceIsSound({ status: 'made_up_elsewhere', ownGroupCode: day.groupCode, day, madeUpAt }).ok,
        )
        .map((at) => ({ missed: day, at })),
    )
    .sort(
      (a, b) =>
        a.missed.number - b.missed.number ||
        compare(a.at.heldOn, b.at.heldOn) ||
        compare(a.at.groupCode, b.at.groupCode),
    )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
