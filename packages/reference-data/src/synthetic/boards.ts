import type { ExamBoardState } from '@cohortium/domain'
import type { UniversityView } from './catalogue-view.ts'
import type { World } from './world.ts'
import { academicYearCode, dayIn, instant, iso, onWeekday, type Day } from './calendar.ts'
import type { Sink } from './sink.ts'
import { currentYear, firstYear } from './volumes.ts'

export type Sitting = 'autumn' | 'winter' | 'summer'

export interface BoardFacts {
  id: number
  freezesOn: Day
  meetsOn: Day
  confirmsOn: Day
}

/** By `universityId academicYear sitting`. */
export type Boards = ReadonlyMap<string, BoardFacts>

export function boardKey(universityId: number, year: number, sitting: Sitting): string {
  return `${universityId} ${year} ${sitting}`
}

/** Each year: one in autumn and one in winter for second attempts and deferrals, one in summer for the year's cohort. */
export function writeBoards(world: World, sink: Sink): Boards {
  const boards = new Map<string, BoardFacts>()
  for (let year = firstYear; year <= currentYear; year++) {
    for (const university of world.view.universities) {
      for (const sitting of ['autumn', 'winter', 'summer'] as const) {
        boards.set(boardKey(university.id, year, sitting), writeBoard(world, university, year, sitting, sink))
      }
    }
  }
  return boards
}

function meetingDay(university: UniversityView, year: number, sitting: Sitting): Day {
  if (sitting === 'autumn') return onWeekday(dayIn(year, 11, 15), 2)
  if (sitting === 'summer') return onWeekday(dayIn(year + 1, 7, 8), 2)
  return university.code === 'EXETER'
    ? onWeekday(dayIn(year + 1, 1, 8), 3)
    : onWeekday(dayIn(year + 1, 1, 15), 2)
}

const steps = [
  { name: 'freezeMarks', fromState: 'scheduled', toState: 'marks_frozen' },
  { name: 'hold', fromState: 'marks_frozen', toState: 'held' },
  { name: 'confirm', fromState: 'held', toState: 'confirmed' },
] as const

function writeBoard(
  world: World,
  university: UniversityView,
  year: number,
  sitting: Sitting,
  sink: Sink,
): BoardFacts {
  const meetsOn = meetingDay(university, year, sitting)
  const facts = { freezesOn: meetsOn - 5, meetsOn, confirmsOn: meetsOn + 6 }
  const days = [facts.freezesOn, facts.meetsOn, facts.confirmsOn]
  const past = steps.filter((_, index) => (days[index] as Day) <= world.today)
  const status: ExamBoardState = past.at(-1)?.toState ?? 'scheduled'
  const month = iso(meetsOn).slice(0, 7)
  const id = sink.add('exam_board', {
    code: `${university.code}-${month}`,
    name: `${university.name}, ${sitting} board ${academicYearCode(year)}`,
    meets_on: iso(meetsOn),
    status,
    version: past.length + 1,
    university_id: university.id,
    academic_year_id: world.view.academicYears.get(academicYearCode(year)) as number,
  })
  for (const [index, step] of past.entries()) {
    sink.add('exam_board_transition', {
      name: step.name,
      from_state: step.fromState,
      to_state: step.toState,
      occurred_at: instant(days[index] as Day, 420),
      actor: 'university_partner',
      reason: null,
      exam_board_id: id,
    })
  }
  return { id, ...facts }
}
