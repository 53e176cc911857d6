import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hardlyHeld } from './hardly-held.ts'
import type { Reader } from './reader.ts'
import { demonstrationTokens } from './role-run.ts'
import { smallProgramme, type SmallProgramme } from './small-programme.ts'

/** What everybody who signed in reads whole: the consortium, what it teaches and by which rules. */
const openToAll = [
  'AcademicYear',
  'AdmissionPolicy',
  'AssessmentComponent',
  'AwardScheme',
  'Cohort',
  'Contact',
  'DeliveryGroup',
  'EvaluationSurvey',
  'FeeRate',
  'LearningOutcome',
  'LearningOutcomeFramework',
  'LocalAuthority',
  'LocalAuthorityCode',
  'Module',
  'ModuleVariant',
  'Programme',
  'ProgrammeSpecification',
  'Resource',
  'Routing',
  'School',
  'SchoolSuccession',
  'StudyDay',
  'TaughtDay',
  'Tutor',
  'University',
]

let programme: SmallProgramme
let readers: Reader[]
beforeAll(async () => {
  programme = await smallProgramme((client) => client.query(hardlyHeld))
  readers = await Promise.all(demonstrationTokens.map((token) => programme.as(token)))
})
afterAll(() => programme.stop())

const typesWhere = (holds: (rows: { all: number; seen: number[] }) => boolean): string[] =>
  [...programme.world.model.entities.keys()].filter((name) => holds(rowsSeen(name))).toSorted()

/** How many rows of a type there are, and how many of them each reader sees. */
const rowsSeen = (name: string) => {
  const entity = programme.world.model.entities.get(name)!
  const all = programme.world.rows(entity).length
  const seen = readers.map(({ rules }) => (rules.isClosed(name) ? 0 : rules.asked.rows(entity).length))
  return { all, seen }
}

describe('rows that generated operations ask for', () => {
  it('are there of every type, for somebody', () => {
    expect(typesWhere(({ seen }) => seen.every((count) => count === 0))).toEqual([])
  })

  it('are hidden from somebody, but what everybody reads', () => {
    expect(typesWhere(({ all, seen }) => seen.every((count) => count === all))).toEqual(openToAll)
  })

  it('are there for somebody in part, but what is open as a whole to whoever may read it', () => {
    const whole = ['AuditSeal', 'DataSharingAgreement', ...openToAll]
    expect(typesWhere(({ all, seen }) => !seen.some((count) => count > 0 && count < all))).toEqual(
      whole.toSorted(),
    )
  })
})
