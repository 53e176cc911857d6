import { award, awardMachine, type AwardState, type ModuleRole } from '@cohortium/domain'
import { instant, iso, isoIfPast, type Day } from './calendar.ts'
import type { Participation } from './participation.ts'
import type { AwardPlan } from './journey-plan.ts'
import type { HeldRegistration } from './modules.ts'
import { masters } from './texts.ts'

interface Step {
  name: keyof typeof awardMachine.transitions
  on: Day
  reason: string | null
}

/** The award that the domain's rule finds due, from the board's meeting on. */
export function writeAward(participation: Participation, held: readonly HeldRegistration[]): void {
  const { world, sink, journey, applicant, university, participantId, number, cohort } = participation
  const plan = journey.award
  if (!plan || plan.board.meetsOn > world.today) return
  const due = award({
    aim: journey.programme === 'PGCERT-IE' ? 'pgcert_inclusive_education' : 'nasenco',
    passedRoles: rolesPassedAt(held, plan),
    teacherStatuses: applicant.status ? [applicant.status.kind] : [],
    policy: university.policy,
    scheme: world.view.programmes[journey.programme].scheme,
    completedOn: iso(plan.board.meetsOn),
  })
  if (due.kind === null) throw new Error(`A participant planned for ${plan.kind} is due no award.`)
  const steps = decisions(plan).filter((step) => step.on <= world.today)
  const status: AwardState =
    steps.length > 0 ? awardMachine.transitions[(steps.at(-1) as Step).name].to : awardMachine.initial
  const conferred = status === 'conferred' || status === 'rescinded'
  const id = sink.reserve('award')
  sink.put('award', {
    id,
    kind: due.kind,
    scope: due.scope,
    status,
    title: due.title,
    credits: due.credits,
    recommended_on: iso(plan.board.meetsOn),
    conferred_on: conferred ? iso(plan.board.confirmsOn) : null,
    rescinded_on: status === 'rescinded' ? isoIfPast(plan.rescindedOn, world.today) : null,
    certificate_number: conferred
      ? `${university.code.slice(0, 3)}-${iso(plan.board.confirmsOn).slice(0, 4)}-${String(id).padStart(6, '0')}`
      : null,
    reasons: due.reasons.map((reason) => reason.rule),
    participant_id: participantId,
    exam_board_id: plan.board.id,
    university_id: university.id,
  })
  let state: AwardState = awardMachine.initial
  for (const [index, step] of steps.entries()) {
    const to = awardMachine.transitions[step.name].to
    sink.add('award_transition', {
      name: step.name,
      from_state: state,
      to_state: to,
      occurred_at: instant(step.on, 430 + index),
      actor: 'university_partner',
      reason: step.reason,
      award_id: id,
    })
    state = to
  }
  if (status === 'conferred' && number % 17 === 5 && cohort.year < 2022) {
    const [destinationProgramme, destinationInstitution] = masters[number % masters.length] as readonly [
      string,
      string,
    ]
    sink.add('credit_transfer', {
      destination_programme: destinationProgramme,
      destination_institution: destinationInstitution,
      credits: number % 51 === 5 ? 30 : due.credits,
      transferred_on: iso(plan.board.confirmsOn + 60 + (number % 120)),
      award_id: id,
    })
  }
}

/** At the meeting, passes that the board confirms count as passed. */
function rolesPassedAt(held: readonly HeldRegistration[], plan: AwardPlan): ModuleRole[] {
  return held
    .filter(({ isCurrent, attempts }) => {
      const last = attempts.at(-1)
      return (
        isCurrent &&
        last?.decision === 'confirmPass' &&
        last.board !== undefined &&
        last.board.meetsOn <= plan.board.meetsOn
      )
    })
    .map(({ role }) => role)
}

function decisions(plan: AwardPlan): Step[] {
  if (plan.refused)
    return [
      {
        name: 'withhold',
        on: plan.board.confirmsOn,
        reason: 'The teacher status could not be confirmed by the register.',
      },
    ]
  const confer: Step = { name: 'confer', on: plan.board.confirmsOn, reason: null }
  if (plan.rescindedOn === undefined) return [confer]
  return [
    confer,
    {
      name: 'rescind',
      on: plan.rescindedOn,
      reason: 'Conferred in error: an investigation found that work was not the holder’s own.',
    },
  ]
}
