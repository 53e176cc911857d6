import type { ApplicationState, DecisionReason, DocumentStatus, EligibilityRoute } from '@cohortium/domain'
import { documentsFor, routeFor, type Applicant } from './applicant.ts'
import { stepsOf, type ApplicationFate, type PathStep } from './application-path.ts'
import type { World } from './world.ts'
import { instant, iso, officeDay, type Day } from './calendar.ts'
import type { CohortFacts } from './cohorts.ts'
import type { Random } from './random.ts'
import type { Sink } from './sink.ts'

/** First cohort whose supporting documents were kept in files; those before lie on paper. */
const documentsSince = 2020

export interface ApplicationInput {
  world: World
  sink: Sink
  random: Random
  applicant: Applicant
  cohort: CohortFacts
  fate: ApplicationFate
  programmeId: number
  submittedOn: Day
  /** Day of the last step. */
  settledOn: Day
  /** Set where it is refused. */
  refusal?: Refusal
  /** Set where the application goes to another university than the authority's. */
  override?: { reason: string; by: string }
}

export function writeApplication(input: ApplicationInput): number {
  const { sink, applicant, cohort, random } = input
  const steps = datedSteps(input)
  const status: ApplicationState = steps.at(-1)?.to ?? 'draft'
  const id = sink.reserve('application')
  const decision = decide(input, steps, status)
  const last = steps.at(-1)
  const waiting =
    status === 'offered' || status === 'information_requested' || status === 'pending_conditions'
  const outside = decision.reason === 'outside_consortium'
  const judged = steps.some(
    (step) => step.name !== 'submit' && step.name !== 'startReview' && step.name !== 'withdraw',
  )
  const route = judged && !outside ? routeFor(applicant, cohort.university, input.settledOn) : null
  sink.put('application', {
    id,
    reference: `APP-${String(id).padStart(6, '0')}`,
    status,
    route:
      decision.reason === 'teacher_status_not_held' || decision.reason === 'induction_not_completed'
        ? null
        : route,
    submitted_at: steps[0] ? instant(steps[0].on, 30) : null,
    decided_on: decision.on === undefined ? null : iso(decision.on),
    decision_reason: decision.reason ?? null,
    decision_note: decision.note ?? null,
    headteacher_supports: true,
    access_to_pupils: true,
    leads_aspect_of_sen: true,
    residency: 'home',
    response_due_on: waiting && last ? iso(last.on + 21) : null,
    routing_override_reason: input.override?.reason ?? null,
    routing_override_by: input.override?.by ?? null,
    is_overseas_qualified: applicant.overseas,
    version: steps.length + 1,
    person_id: applicant.personId,
    programme_id: input.programmeId,
    cohort_id: cohort.id,
    school_id: outside ? null : applicant.school.id,
    local_authority_id: outside ? null : applicant.authority.id,
    university_id: cohort.university.id,
  })
  for (const [index, step] of steps.entries()) {
    sink.add('application_transition', {
      name: step.name,
      from_state: step.from,
      to_state: step.to,
      occurred_at: instant(step.on, 30 + index * 50),
      actor: actorOf(step),
      reason: reasonOf(step, decision.note),
      application_id: id,
    })
  }
  if (cohort.year >= documentsSince) writeDocuments(input, id, status, route)
  const conditional =
    status === 'pending_conditions' || status === 'conditions_not_met' || random.chance(0.06)
  if (conditional && steps.some((step) => step.name === 'accept')) writeCondition(input, id, status, steps)
  return id
}

type DatedStep = PathStep & { on: Day }

/** Spread evenly from submission to settlement, in order; steps of the same day are minutes apart. */
function datedSteps({ fate, submittedOn, settledOn }: ApplicationInput): DatedStep[] {
  const path = stepsOf(fate)
  const span = Math.max(0, settledOn - submittedOn)
  return path.map(({ name, from, to }, index) => ({
    name,
    from,
    to,
    on:
      index === 0
        ? submittedOn
        : Math.max(submittedOn, officeDay(submittedOn + Math.floor((span * index) / (path.length - 1)))),
  }))
}

/** Why an application is refused. */
export interface Refusal {
  reason: DecisionReason
  note: string
}

interface Decision extends Partial<Refusal> {
  on?: Day
}

function decide(
  { fate, refusal }: ApplicationInput,
  steps: readonly DatedStep[],
  status: ApplicationState,
): Decision {
  const decisive = steps.findLast((step) =>
    ['offered', 'rejected', 'withdrawn', 'declined', 'lapsed', 'conditions_not_met'].includes(step.to),
  )
  if (!decisive) return {}
  const on = decisive.on
  if (fate === 'rejected_from_waitlist') return { on, reason: 'cohort_full', note: 'No place fell free.' }
  if (status === 'rejected') return { on, ...refusal }
  if (status === 'withdrawn' || status === 'declined') return { on, reason: 'applicant_choice' }
  if (status === 'lapsed') return { on, reason: 'other', note: 'No answer by the day given.' }
  if (status === 'conditions_not_met')
    return { on, reason: 'documents_missing', note: 'The certificate was not shown in time.' }
  return { on, reason: 'meets_conditions' }
}

function actorOf({ name }: PathStep): string {
  const applicants = ['submit', 'accept', 'decline', 'withdraw', 'provideInformation']
  return applicants.includes(name) ? 'applicant' : 'university_partner'
}

function reasonOf({ name }: PathStep, note: string | undefined): string | null {
  if (name === 'deferToCohort') return 'Moved to the next cohort at the applicant’s wish.'
  if (name === 'revert') return 'Refused by mistake: the certificate had arrived.'
  if (name === 'requestInformation') return 'Evidence of induction is missing.'
  return ['reject', 'lapse', 'conditionsNotMet'].includes(name) ? (note ?? 'Cohort full.') : null
}

/** Papers as far as the review has come: not sent, received or checked. */
function writeDocuments(
  input: ApplicationInput,
  applicationId: number,
  status: ApplicationState,
  route: EligibilityRoute | null,
): void {
  const { sink, applicant, cohort, submittedOn, random, settledOn } = input
  if (status === 'draft') return
  const kinds = documentsFor(applicant, cohort.university, route)
  for (const [index, kind] of kinds.entries()) {
    const last = index === kinds.length - 1
    let state: DocumentStatus = 'verified'
    if (status === 'submitted' || status === 'withdrawn') state = 'received'
    if (last && status === 'information_requested') state = 'requested'
    if (last && status === 'under_review') state = 'received'
    if (last && status === 'rejected') state = 'refused'
    sink.add('application_document', {
      kind,
      status: state,
      file_name: state === 'requested' ? null : `${kind.replaceAll('_', '-')}.pdf`,
      received_on:
        state === 'requested' ? null : iso(Math.min(submittedOn + random.between(0, 3), settledOn)),
      note: state === 'refused' ? 'Illegible copy; the original was asked for.' : null,
      application_id: applicationId,
    })
  }
}

function writeCondition(
  { sink }: ApplicationInput,
  applicationId: number,
  status: ApplicationState,
  steps: readonly DatedStep[],
): void {
  const accepted = (steps.find((step) => step.name === 'accept') as DatedStep).on
  const met = steps.findLast((step) => step.name === 'confirmConditions')
  sink.add('application_condition', {
    description: 'Show the original certificate of the teacher status.',
    due_on: iso(accepted + 28),
    met_on: met && status !== 'conditions_not_met' ? iso(met.on) : null,
    application_id: applicationId,
  })
}
