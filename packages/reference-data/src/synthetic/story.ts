import type { InductionStatus, SencoRole, TeacherStatusKind } from '@cohortium/domain'
import { dayIn, iso, workingDay, type Day } from './calendar.ts'
import type { Identity } from './people.ts'
import type { Random } from './random.ts'
import { schoolOn, type SchoolFacts, type Site } from './schools.ts'

/** How somebody came to apply. */
export type Story =
  | 'new_senco'
  | 'changed_school'
  | 'appointed_before_regulations'
  | 'previously_senco'
  | 'former_senco'
  | 'special_setting'
  | 'deputy'
  | 'aspiring'
  | 'teacher'
  | 'early_years'
  | 'without_status'
  | 'new_teacher'

/** Out of a hundred who apply for the national award. */
const shares: readonly (readonly [Story, number])[] = [
  ['new_senco', 58],
  ['changed_school', 6],
  ['appointed_before_regulations', 5],
  ['previously_senco', 4],
  ['former_senco', 2],
  ['special_setting', 8],
  ['deputy', 8],
  ['aspiring', 3],
  ['teacher', 4],
  ['early_years', 2],
]
const wheel = shares.flatMap(([story, share]) => Array.from({ length: share }, () => story))
const step = 29

/** Early years teacher status exists since September 2013, so its first holders come in 2014. */
const firstEarlyYears = 2014

/** @param acceptsEyts whether the university admits holders of early years teacher status */
export function storyOf(number: number, year: number, acceptsEyts: boolean): Story {
  const story = wheel[(number * step) % wheel.length] as Story
  if (story === 'early_years' && (!acceptsEyts || year < firstEarlyYears)) return 'deputy'
  if (story === 'appointed_before_regulations' && year > 2016) return 'new_senco'
  if (story === 'previously_senco' && year > 2020) return 'new_senco'
  return story
}

/** Age at the start of the cohort year from which the story is possible. */
const youngest: Readonly<Record<Story, number>> = {
  new_senco: 31,
  changed_school: 33,
  appointed_before_regulations: 42,
  previously_senco: 45,
  former_senco: 36,
  special_setting: 31,
  deputy: 28,
  aspiring: 27,
  teacher: 26,
  early_years: 28,
  without_status: 22,
  new_teacher: 23,
}

export function ageFor(story: Story, random: Random): number {
  return (
    youngest[story] +
    Math.floor(random.between(0, 24) * (story === 'without_status' || story === 'new_teacher' ? 0.6 : 0.85))
  )
}

export interface Appointment {
  role: SencoRole
  school: SchoolFacts
  from: Day
  to?: Day
}

export interface Status {
  kind: TeacherStatusKind
  awardedOn: Day
  induction: InductionStatus
  inductionCompletedOn?: Day
}

/** Statutory induction began with teachers qualified after this day. */
const inductionBegan = dayIn(1999, 5, 7)

export function statusFor(
  story: Story,
  identity: Identity,
  year: number,
  random: Random,
): Status | undefined {
  if (story === 'without_status') return undefined
  if (story === 'new_teacher')
    return { kind: 'qts', awardedOn: dayIn(year - 1, 7, 1), induction: 'in_progress' }
  const awardedOn = dayIn(
    Number(iso(identity.bornOn).slice(0, 4)) + random.between(22, 24),
    random.pick([7, 8]),
    1,
  )
  if (story === 'early_years')
    return { kind: 'eyts', awardedOn: Math.max(awardedOn, dayIn(2013, 9, 2)), induction: 'not_required' }
  if (random.chance(0.04)) return { kind: 'qtls', awardedOn, induction: 'exempt' }
  if (awardedOn < inductionBegan) return { kind: 'qts', awardedOn, induction: 'exempt' }
  return {
    kind: 'qts',
    awardedOn,
    induction: 'passed',
    inductionCompletedOn: awardedOn + random.between(340, 600),
  }
}

/** First days of posts, as years before the cohort's and month; the last ones come close to three years. */
const firstDays: readonly (readonly [yearsBefore: number, month: number])[] = [
  [0, 9],
  [0, 9],
  [0, 9],
  [0, 4],
  [0, 1],
  [1, 9],
  [1, 9],
  [1, 9],
  [1, 4],
  [1, 1],
  [1, 2],
  [2, 9],
  [2, 9],
  [2, 9],
  [2, 4],
  [2, 2],
  [2, 1],
  [2, 6],
  [3, 9],
  [2, 5],
]

/** The first of September, the last working day of February, or some day in term. */
function firstDay(year: number, random: Random): Day {
  const [before, month] = random.pick(firstDays)
  if (month === 9) return dayIn(year - before, 9, 1)
  if (month === 2) return dayIn(year - before, 3, 1) - 1
  return workingDay(dayIn(year - before, month, random.between(8, 24)))
}

/** @param other another site of the authority, for somebody who came from there */
export function appointmentsFor(
  story: Story,
  year: number,
  site: Site,
  other: Site,
  random: Random,
): Appointment[] {
  const from = firstDay(year, random)
  switch (story) {
    case 'new_senco':
    case 'special_setting':
    case 'early_years':
      return held('senco', site, from)
    case 'changed_school':
      return [
        ...held('senco', other, dayIn(year - 1, random.pick([1, 2]), 6), dayIn(year, 8, 31)),
        ...held('senco', site, dayIn(year, 9, 1)),
      ]
    case 'appointed_before_regulations':
      return held('senco', site, dayIn(random.between(2003, 2009), 9, 1))
    case 'previously_senco': {
      // Service counts against a deadline if it was before the regulations and longer than a year in all.
      const before = dayIn(2005 + (year % 2), 9, 1)
      return [
        ...held('senco', other, before, before + random.between(400, 700)),
        ...held('senco', site, from),
      ]
    }
    case 'former_senco':
      return held('senco', other, dayIn(year - random.between(3, 5), 9, 1), dayIn(year - 1, 8, 31))
    case 'deputy':
      return held('deputy_senco', site, from)
    case 'aspiring':
      return held('aspiring_senco', site, from)
    case 'teacher':
    case 'without_status':
      return []
    case 'new_teacher':
      return held('senco', site, dayIn(year, 1, 8))
  }
}

/** A post at a site; where the school was reconstituted meanwhile, it goes on at the successor. */
function held(role: SencoRole, site: Site, from: Day, to?: Day): Appointment[] {
  const school = schoolOn(site, from)
  const end = to === undefined ? {} : { to }
  if (school.closed === undefined || (to !== undefined && to <= school.closed))
    return [{ role, school, from, ...end }]
  return [
    { role, school, from, to: school.closed },
    { role, school: schoolOn(site, school.closed + 1), from: school.closed + 1, ...end },
  ]
}
