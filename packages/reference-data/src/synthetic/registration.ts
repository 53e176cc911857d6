import {
  ageBandAt,
  countOutcomesMet,
  creditsAchieved,
  daysAttended,
  participantMachine,
  statutoryDeadline,
  statusForEntry,
  type AttendanceStatus,
  type ParticipantState,
  type ReleaseAgreementState,
} from '@cohortium/domain'
import { instant, iso, isoIfPast } from './calendar.ts'
import type { Participation } from './participation.ts'
import type { Step } from './journey-plan.ts'
import type { HeldRegistration } from './modules.ts'

export interface Totals {
  held: readonly HeldRegistration[]
  judgements: readonly { outcomeCode: string; isMet: boolean }[]
  attendances: readonly { taughtDayId: number; status: AttendanceStatus }[]
  primaryTutorId: number | null
  applicationId: number | null
}

/** The participant's row, whose stored fields are the domain's answers about the rows already made. */
export function writeParticipant(participation: Participation, totals: Totals): void {
  const { world, sink, journey, applicant, participantId, university, authority, cohort, group } =
    participation
  const steps = journey.steps.filter((step) => (step.recordedOn ?? step.on) <= world.today)
  const status = writeTransitions(participation, steps)
  const ended = status === 'completed' || status === 'withdrawn' || status === 'discontinued'
  const programme = world.view.programmes[journey.programme]
  const framework =
    journey.programme === 'PGCERT-IE' ? [] : world.view.outcomes.map((outcome) => outcome.code)
  const deadline = statutoryDeadline(
    applicant.appointments.map((appointment) => ({
      role: appointment.role,
      startsOn: iso(appointment.from),
      endsOn: appointment.to === undefined || appointment.to > world.today ? null : iso(appointment.to),
      mainstreamOrMaintainedNursery: appointment.school.covered,
    })),
  )
  const interrupted = steps.some((step) => step.name === 'interrupt')
  sink.put('participant', {
    id: participantId,
    reference: `SWC-${String(participantId).padStart(6, '0')}`,
    status,
    age_band: ageBandAt(iso(applicant.identity.bornOn), iso(journey.registeredOn)),
    scope: scopeOf(participation),
    registered_on: iso(journey.registeredOn),
    started_on: isoIfPast(journey.startsOn, world.today),
    interrupted_on: interrupted ? isoIfPast(journey.interruption?.from, world.today) : null,
    expected_return_on:
      status === 'interrupted' && journey.interruption?.to !== undefined
        ? iso(journey.interruption.to)
        : null,
    ended_on: ended ? iso((steps.at(-1) as Step).on) : null,
    exit_reason:
      status === 'withdrawn' || status === 'discontinued' ? (steps.at(-1)?.exitReason ?? null) : null,
    statutory_deadline: deadline.deadline,
    statutory_deadline_reason: deadline.reason,
    outcomes_met: countOutcomesMet(framework, totals.judgements),
    outcomes_total: framework.length,
    days_attended: daysAttended(totals.attendances),
    credits_achieved: creditsAchieved(totals.held),
    version: steps.length + 1,
    person_id: applicant.personId,
    programme_id: programme.id,
    cohort_id: cohort.id,
    delivery_group_id: group.id,
    application_id: totals.applicationId,
    university_id: university.id,
    local_authority_id: authority.id,
    school_id: applicant.school.id,
    award_scheme_id: programme.scheme.id,
    primary_tutor_id: totals.primaryTutorId,
  })
  writeRelease(participation, steps)
  writeFee(participation)
}

/** EYTS alone leads to the early years; the policy says so. */
function scopeOf({ applicant, university }: Participation): 'full' | 'early_years' {
  const entry = statusForEntry(university.policy, {
    teacherStatuses: applicant.status ? [applicant.status] : [],
    role: null,
    employedInSetting: true,
    employedBySchool: true,
    experienced: false,
    accessToPupils: true,
    leadsAspectOfSen: true,
    headteacherSupports: true,
  })
  return entry.ok ? entry.scope : 'full'
}

function writeTransitions({ sink, participantId }: Participation, steps: readonly Step[]): ParticipantState {
  let state: ParticipantState = participantMachine.initial
  for (const [index, step] of steps.entries()) {
    const target = participantMachine.transitions[step.name].to
    const to: ParticipantState = target === 'unchanged' ? state : target
    sink.add('participant_transition', {
      name: step.name,
      from_state: state,
      to_state: to,
      effective_on: iso(step.on),
      occurred_at: instant(step.recordedOn ?? step.on, 120 + index * 30),
      actor: 'university_partner',
      reason:
        step.exitReason ??
        (step.name === 'switchRoute' ? 'A teacher status cannot be evidenced in time.' : null),
      participant_id: participantId,
    })
    state = to
  }
  return state
}

const signatories = ['Headteacher', 'Headteacher', 'Head of school', 'Chair of governors'] as const

/** Whoever studies has a signed agreement, or a reason to do without; the others' are under way. */
function writeRelease(participation: Participation, steps: readonly Step[]): void {
  const { sink, journey, applicant, number, participantId, world } = participation
  const sentOn = journey.registeredOn
  const put = (
    status: ReleaseAgreementState,
    answered: number | null,
    overrideReason: string | null = null,
  ): void => {
    sink.add('release_agreement', {
      status,
      sent_on: status === 'draft' ? null : iso(sentOn),
      answered_on: answered === null ? null : iso(answered),
      signatory_role:
        status === 'signed' || status === 'declined'
          ? (signatories[number % signatories.length] as string)
          : null,
      override_reason: overrideReason,
      version: 1 + ['draft', 'sent', 'signed', 'revoked'].indexOf(status === 'declined' ? 'signed' : status),
      participant_id: participantId,
      school_id: applicant.school.id,
    })
  }
  const answeredOn = Math.min(sentOn + 3 + (number % 9), journey.startsOn ?? world.today, world.today)
  if (journey.outcome === 'not_started') {
    const turn = participantId % 4
    if (turn === 0) put('declined', sentOn + 9)
    put(turn === 1 ? 'draft' : 'sent', null)
    return
  }
  if (steps.at(-1)?.exitReason === 'release_refused')
    return put(journey.startsOn === undefined ? 'declined' : 'revoked', answeredOn)
  if (number % 120 === 33)
    return put(
      'declined',
      answeredOn,
      'The governors promise cover in writing; the headteacher’s post is vacant.',
    )
  if (number % 90 === 17) put('revoked', answeredOn)
  put('signed', answeredOn)
}

/** Where a rate is published, a registration owes it. Source: S1 and S2, fees. */
function writeFee({ world, sink, journey, cohort, university, number, participantId }: Participation): void {
  const rate = world.view.feeRates.get(`${university.id} ${cohort.academicYearId}`)
  if (!rate) return
  const payer = number % 20 === 4 ? 'other' : number % 7 === 3 ? 'participant' : 'school'
  const invoicedOn = journey.registeredOn + 20
  sink.add('fee_liability', {
    amount_pence: rate.amountPence,
    payer,
    payer_name: payer === 'other' ? 'Westward Schools Trust' : null,
    invoiced_on: isoIfPast(invoicedOn, world.today),
    paid_on: isoIfPast(number % 11 === 5 ? undefined : invoicedOn + 10 + (number % 70), world.today),
    version: 1,
    participant_id: participantId,
    fee_rate_id: rate.id,
  })
}
