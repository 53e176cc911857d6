import { dayIn, onWeekday, type Day } from './calendar.ts'

export const taughtDayThemes = [
  'Law, policy and the SENCO role',
  'Organisational contexts: funding, systems and partners',
  'How needs affect learning: evidence and enquiry',
  'Leading teaching and learning',
  'Working with families and hearing the child’s voice',
  'Leading change and presenting the portfolio',
] as const

export const studyDayThemes = [
  'Audit of provision in the own school',
  'Reading for the first assignment',
  'Enquiry into teaching in the own school',
  'Completing the portfolio',
] as const

type Window = readonly [yearsAfter: 0 | 1, month: number, date: number]

/** Weeks that are in term whatever the year: they stay clear of the half-terms and of every possible Easter holiday. */
const taughtDayWeeks: readonly Window[] = [
  [0, 9, 22],
  [0, 10, 8],
  [0, 11, 14],
  [1, 1, 18],
  [1, 3, 1],
  [1, 6, 8],
]
const studyDayWeeks: readonly Window[] = [
  [0, 12, 1],
  [1, 2, 1],
  [1, 4, 28],
  [1, 5, 11],
]

/**
 * Groups meet on Tuesdays, Wednesdays or Thursdays, every other group of an authority a week later: who misses a day can
 * attend it elsewhere.
 * @param turn place of the authority among the university's, from 0
 */
export function taughtDayDates(year: number, groupNumber: number, turn: number): Day[] {
  return taughtDayWeeks.map((week) => dateIn(week, year, groupNumber + turn) + 7 * (groupNumber % 2))
}

export function studyDayDates(year: number, groupNumber: number): Day[] {
  return studyDayWeeks.map((week) => dateIn(week, year, groupNumber))
}

function dateIn([yearsAfter, month, date]: Window, year: number, turn: number): Day {
  return onWeekday(dayIn(year + yearsAfter, month, date), 0) + 1 + (turn % 3)
}
