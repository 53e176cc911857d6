import { writeAllocations } from './allocation.ts'
import { writeApplicant, type Applicant, type Sites } from './applicant.ts'
import { writeApplication } from './application.ts'
import { registeredFate, type ApplicationFate } from './application-path.ts'
import { writeAttendance } from './attendance.ts'
import { writeAward } from './awards.ts'
import type { Boards } from './boards.ts'
import type { AuthorityView } from './catalogue-view.ts'
import { cohortKey, type CohortFacts, type Cohorts, type GroupFacts } from './cohorts.ts'
import type { Participation } from './participation.ts'
import { planJourney } from './journey.ts'
import type { Journey } from './journey-plan.ts'
import { writeModules } from './modules.ts'
import { outcomeOf } from './outcome.ts'
import { writePortfolio } from './portfolio.ts'
import type { Random } from './random.ts'
import { writeParticipant } from './registration.ts'
import { comesBack, mayReturn, type Returning } from './returning.ts'
import type { Sink } from './sink.ts'
import { storyOf } from './story.ts'
import {
  extensionDays,
  extensionOf,
  writeCircumstanceClaim,
  writeConcern,
  writeExtension,
  writeFeedback,
} from './support.ts'
import type { Posts } from './tutors.ts'
import type { World } from './world.ts'

/** What stands before the first participant comes. */
export interface Setting {
  world: World
  sink: Sink
  /** By authority identifier. */
  sites: ReadonlyMap<number, Sites>
  cohorts: Cohorts
  boards: Boards
  posts: Posts
  returning: Returning
}

/** First cohort whose applications were made on the consortium's own form; those before lie with the universities, on paper. */
export const applicationsSince = 2017

export interface Place {
  cohort: CohortFacts
  group: GroupFacts
  /** Over all participants, from 0. */
  number: number
  /** In the university's cohort, from 0. */
  placeInCohort: number
  /** In the authority's year, from 0. */
  placeInAuthority: number
}

/** Devon's schools near the border: their SENCOs may travel to Dorchester. */
const borderAuthority = 'E10000008'
const override = {
  reason: 'Lives and works nearer to Dorchester than to any venue in Devon.',
  by: 'consortium_administrator',
}

export function writeParticipation(setting: Setting, place: Place): void {
  const { world, sink, boards, posts } = setting
  const { cohort, group, number } = place
  const { university } = cohort
  const random = world.random.fork('participant', number)
  const offersAlternative = university.policy.alternativeProgrammeCode !== null
  const outcome = outcomeOf(cohort.year, place.placeInCohort, number, offersAlternative)
  const journey = extended(
    planJourney({ outcome, cohort, group, boards, random: random.fork('journey') }),
    number,
    cohort.year,
  )
  const authority = authorityOf(world, place)
  const back =
    place.placeInAuthority % 12 === 4 && journey.programme === 'PGCERT-NASENCO'
      ? comesBack(setting.returning, authority.id, cohort.year, journey.registeredOn)
      : undefined
  const applicant = back ?? writeApplicantOf(setting, authority, place, journey, random.fork('applicant'))
  if (!back && number % 3 === 0) mayReturn(setting.returning, applicant, journey, cohort.year)
  const overridden = authority.university !== university
  const applicationId =
    cohort.year >= applicationsSince
      ? apply(setting, place, journey, applicant, overridden, random.fork('application'))
      : null
  const participation: Participation = {
    world,
    sink,
    number,
    applicant,
    journey,
    university,
    authority,
    cohort,
    group,
    random: random.fork('study'),
    participantId: sink.reserve('participant'),
    lastDay: Math.min(
      world.today,
      journey.leftOn === undefined ? world.today : Math.max(journey.leftOn - 1, journey.registeredOn),
    ),
  }
  const allocated = writeAllocations(participation, posts, place.placeInAuthority)
  const attendances = writeAttendance(participation)
  const held = writeModules(participation, allocated)
  const judgements = writePortfolio(participation, allocated)
  writeAward(participation, held)
  writeFeedback(participation, allocated, held)
  writeConcern(participation, allocated)
  const first = held[0]
  const firstDue = first?.attempts[0]?.dueOn
  if (first && firstDue !== undefined) {
    const granted = extensionOf(number, cohort.year) === 'approved'
    writeExtension(participation, first.id, granted ? firstDue - extensionDays : firstDue)
  }
  writeCircumstanceClaim(participation, held)
  writeParticipant(participation, {
    held,
    judgements,
    attendances,
    primaryTutorId: allocated.currentTutorId,
    applicationId,
  })
}

/** A granted extension moves the first module's due date and marking. */
function extended(journey: Journey, number: number, year: number): Journey {
  const attempts = journey.attempts.organisational_contexts
  const [first, ...rest] = attempts ?? []
  if (!first || extensionOf(number, year) !== 'approved') return journey
  const moved = { ...first, dueOn: first.dueOn + extensionDays, markedOn: first.markedOn + extensionDays }
  return { ...journey, attempts: { ...journey.attempts, organisational_contexts: [moved, ...rest] } }
}

/** A few of Dorset's groups come from Devon. */
function authorityOf(world: World, { group, number }: Place): AuthorityView {
  if (group.authority.short !== 'DO' || number % 19 !== 8) return group.authority
  return world.view.authorities.find((each) => each.code === borderAuthority) ?? group.authority
}

function writeApplicantOf(
  { world, sink, sites }: Setting,
  authority: AuthorityView,
  { cohort, number }: Place,
  journey: Journey,
  random: Random,
): Applicant {
  const { university, year } = cohort
  const acceptsEyts = university.policy.eytsScope !== null
  const story =
    journey.outcome === 'inclusive_education' ? 'without_status' : storyOf(number, year, acceptsEyts)
  const leftPost = journey.steps.some((step) => step.exitReason === 'left_senco_role')
  return writeApplicant({
    world,
    sink,
    random,
    story,
    year,
    authority,
    university,
    sites: sites.get(authority.id) as Sites,
    on: journey.registeredOn,
    ...(leftPost && journey.leftOn !== undefined ? { leftPostOn: journey.leftOn } : {}),
  })
}

function apply(
  { world, sink, cohorts }: Setting,
  { cohort, number }: Place,
  journey: Journey,
  applicant: Applicant,
  overridden: boolean,
  random: Random,
): number {
  const before = cohorts.get(cohortKey(cohort.university.id, cohort.year - 1))
  const fate: ApplicationFate = registeredFate(
    number,
    before !== undefined && journey.outcome !== 'inclusive_education',
  )
  const closesOn = fate === 'deferred' && before ? before.closesOn : cohort.closesOn
  const applied = journey.switchedOn === undefined ? journey.programme : 'PGCERT-NASENCO'
  return writeApplication({
    world,
    sink,
    random,
    applicant,
    cohort,
    fate,
    programmeId: world.view.programmes[applied].id,
    submittedOn: closesOn - random.between(0, 90),
    settledOn: journey.registeredOn,
    ...(overridden ? { override } : {}),
  })
}
