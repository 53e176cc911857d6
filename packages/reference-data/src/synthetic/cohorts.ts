import type { AuthorityView, UniversityView } from './catalogue-view.ts'
import type { World } from './world.ts'
import { academicYearCode, dayIn, iso, onWeekday, type Day } from './calendar.ts'
import { applicationClosingDates } from '../catalogue/years.ts'
import { localities } from './places.ts'
import { chunkSize, type Sink } from './sink.ts'
import { expectedIn, finalYear, firstYear, type Counts } from './volumes.ts'
import { studyDayDates, studyDayThemes, taughtDayDates, taughtDayThemes } from './day-plan.ts'

export interface DayFacts {
  id: number
  heldOn: Day
}

export interface GroupFacts {
  id: number
  authority: AuthorityView
  /** Place among the authority's groups of the cohort, from 0. */
  number: number
  days: readonly DayFacts[]
}

export interface CohortFacts {
  id: number
  university: UniversityView
  /** Calendar year in which the academic year began. */
  year: number
  academicYearId: number
  closesOn: Day
  startsOn: Day
  /** By authority identifier. */
  groups: ReadonlyMap<number, readonly GroupFacts[]>
}

export type Cohorts = ReadonlyMap<string, CohortFacts>

export const groupCapacity = 25

export function groupsNeeded(counts: Counts, year: number, authorityCode: string): number {
  return Math.max(1, Math.ceil(expectedIn(counts, year, authorityCode) / groupCapacity))
}

/** Participants of each of an authority's groups, as even as can be; at least 1. */
export function groupSize(count: number, groups: number): number {
  return Math.max(1, Math.ceil(count / groups))
}

export function cohortKey(universityId: number, year: number): string {
  return `${universityId} ${year}`
}

export function* writeCohorts(world: World, counts: Counts, sink: Sink): Generator<void, Cohorts> {
  const cohorts = new Map<string, CohortFacts>()
  for (let year = firstYear; year <= finalYear; year++) {
    for (const university of world.view.universities) {
      cohorts.set(cohortKey(university.id, year), writeCohort(world, university, year, counts, sink))
      if (sink.size >= chunkSize) yield
    }
  }
  return cohorts
}

function writeCohort(
  world: World,
  university: UniversityView,
  year: number,
  counts: Counts,
  sink: Sink,
): CohortFacts {
  const academicYearId = world.view.academicYears.get(academicYearCode(year))
  if (academicYearId === undefined)
    throw new Error(`The catalogue holds no academic year ${academicYearCode(year)}.`)
  const closesOn = closingDate(university, academicYearId, year)
  // The scheme admits nobody from 2024-09-01, so its last cohort begins in the last week before.
  const startsOn = year === finalYear ? dayIn(year, 8, 28) : onWeekday(dayIn(year, 9, 18), 0)
  const authorities = world.view.authorities.filter((authority) => authority.university === university)
  const id = sink.reserve('cohort')
  const code = `${university.code}-${year}`
  const groups = new Map<number, GroupFacts[]>()
  const places = authorities.reduce(
    (sum, authority) => sum + groupsNeeded(counts, year, authority.code) * groupCapacity,
    0,
  )
  sink.put('cohort', {
    id,
    code,
    name: `${university.name} ${academicYearCode(year)}`,
    applications_close_on: iso(closesOn),
    places,
    starts_on: iso(startsOn),
    ends_on: iso(dayIn(year + 1, 7, 31)),
    version: 1,
    university_id: university.id,
    academic_year_id: academicYearId,
  })
  for (const [turn, authority] of authorities.entries()) {
    const needed = groupsNeeded(counts, year, authority.code)
    groups.set(
      authority.id,
      Array.from({ length: needed }, (_, number) =>
        writeGroup({ cohortId: id, cohortCode: code, authority, year, number, turn }, sink),
      ),
    )
  }
  return { id, university, year, academicYearId, closesOn, startsOn, groups }
}

/** Published where known, else the second Friday of September at Plymouth and the first at Exeter. Source: S1 for 2023. */
function closingDate(university: UniversityView, academicYearId: number, year: number): Day {
  const published = applicationClosingDates.find(
    (row) => row.university_id === university.id && row.academic_year_id === academicYearId,
  )
  if (published) return Date.parse(published.applications_close_on) / 86_400_000
  if (year === finalYear) return onWeekday(dayIn(year, 7, 5), 4)
  return onWeekday(dayIn(year, 9, university.code === 'PLYMOUTH' ? 8 : 1), 4)
}

interface GroupInput {
  cohortId: number
  cohortCode: string
  authority: AuthorityView
  year: number
  number: number
  turn: number
}

function writeGroup(
  { cohortId, cohortCode, authority, year, number, turn }: GroupInput,
  sink: Sink,
): GroupFacts {
  const venues = localities.find((locality) => locality.authority === authority.code)?.venues ?? []
  const venue = venues[(number + year) % venues.length] as string
  const id = sink.add('delivery_group', {
    code: `${cohortCode}-${authority.short}-${number + 1}`,
    name: `${authority.name} group ${number + 1}`,
    venue,
    capacity: groupCapacity,
    version: 1,
    cohort_id: cohortId,
    local_authority_id: authority.id,
  })
  const days = taughtDayDates(year, number, turn).map((heldOn, index) => ({
    heldOn,
    id: sink.add('taught_day', {
      number: index + 1,
      held_on: iso(heldOn),
      venue: isLockdown(heldOn) ? 'Online' : venue,
      theme: taughtDayThemes[index] as string,
      version: 1,
      delivery_group_id: id,
    }),
  }))
  for (const [index, recommendedOn] of studyDayDates(year, number).entries()) {
    sink.add('study_day', {
      number: index + 1,
      recommended_on: iso(recommendedOn),
      theme: studyDayThemes[index] as string,
      delivery_group_id: id,
    })
  }
  return { id, authority, number, days }
}

/** Teaching in person was suspended from the first lockdown to the end of the following spring. */
function isLockdown(day: Day): boolean {
  return day >= dayIn(2020, 3, 20) && day <= dayIn(2021, 5, 16)
}
