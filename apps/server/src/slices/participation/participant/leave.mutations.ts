import {
  addDays,
  exitReasons,
  leaving,
  refuse,
  type ExitReason,
  type ParticipantState,
} from '@cohortium/domain'
import { InputType } from 'type-graphql'
import { stateOf } from '../../../policy.ts'
import { endAllocations } from '../../../registrations/allocations.ts'
import { completeRegistration } from '../../../registrations/complete.ts'
import { participants } from '../../../registrations/participants.ts'
import { thingInput } from '../../../writing/inputs/change-input.ts'
import { Choice, Day, Words } from '../../../writing/inputs/fields.ts'
import { takeStep } from '../../../writing/history.ts'
import { ReasonMissing } from '../../../writing/refusals/reasons.ts'
import { question } from '../../../writing/unit/question.ts'
import type { Unit } from '../../../writing/unit/unit.ts'
import { change, ParticipantChanged } from './participant.changes.ts'
import { participantPolicy } from './participant.policy.ts'
import { BeforeStart, DateMissing, NothingConferred, StillAhead } from './participant.refusals.ts'

@InputType({ description: 'A pause with a return expected.' })
class InterruptParticipantInput extends thingInput('Participant', 'participant') {
  @Day('First day of the pause.') on!: string
  @Choice(exitReasons, 'Why.') reason!: ExitReason
  @Day('Day on which they are expected back.', { nullable: true }) expectedReturnOn?: string
  @Words('What is to be added for the history.', { nullable: true, most: 500 }) note?: string
}

@InputType({ description: 'A return from a pause.' })
class ResumeParticipantInput extends thingInput('Participant', 'participant') {
  @Day('Day from which they take part again.') on!: string
}

@InputType({ description: 'Leaving by own or the school’s decision.' })
class WithdrawParticipantInput extends thingInput('Participant', 'participant') {
  @Day('Day from which it counts; where they pause, the first day of the pause if nothing is said.', {
    nullable: true,
  })
  on?: string
  @Choice(exitReasons, 'Why.') reason!: ExitReason
  @Words('What is to be added for the history.', { nullable: true, most: 500 }) note?: string
}

@InputType({ description: 'The end of a registration by the university’s decision.' })
class DiscontinueParticipantInput extends thingInput('Participant', 'participant') {
  @Day('Day from which it counts.') on!: string
  @Choice(exitReasons, 'Why.') reason!: ExitReason
  @Words('What is to be added for the history.', { nullable: true, most: 500 }) note?: string
}

@InputType({ description: 'The end of a registration with its work done.' })
class CompleteParticipantInput extends thingInput('Participant', 'participant') {
  @Day('Day on which the work was done; today if nothing is said.', { nullable: true }) on?: string
}

interface Facts {
  participant: {
    status: string
    registeredOn: string
    startedOn: string | null
    interruptedOn: string | null
    awards: { totalCount: number }
  }
}
const facts = question<Facts>(`query ($id: ID!) {
  participant(id: $id) {
    status registeredOn startedOn interruptedOn
    awards(where: { status: { eq: CONFERRED } }) { totalCount }
  }
}`)

/** The day and reason with which somebody pauses or leaves, by the rule; never a day ahead. */
async function leavingOf(unit: Unit, id: number, details: { on?: string | undefined; reason: ExitReason }) {
  const { participant } = await unit.read(facts, { id: `ptc_${id}` })
  const status = stateOf(participant.status) as ParticipantState
  const verdict = leaving({ ...participant, status }, { on: details.on ?? null, reason: details.reason })
  if (verdict.ok && verdict.on > unit.today) return ahead(unit)
  return verdict
}

const ahead = ({ today }: Unit) => refuse('StillAhead', `It is ${today}; record it when the day has come.`)

const leavingRefusals = [DateMissing, ReasonMissing, BeforeStart, StillAhead] as const

export const interruptParticipant = change({
  name: 'interruptParticipant',
  description: 'Pauses a registration, with a day and a reason; a return is expected.',
  of: participantPolicy,
  action: 'interrupt',
  input: InterruptParticipantInput,
  answers: ParticipantChanged,
  refusals: leavingRefusals,
  async run(unit, { id, on, reason, expectedReturnOn, note }) {
    const verdict = await leavingOf(unit, id, { on, reason })
    if (!verdict.ok) return verdict
    if (expectedReturnOn !== undefined && expectedReturnOn <= on)
      return refuse('BeforeStart', `The pause begins on ${on}; choose a later day for the return.`)
    await takeStep(unit, participants, id, {
      name: 'interrupt',
      changes: { interruptedOn: on, expectedReturnOn: expectedReturnOn ?? null },
      entry: { effectiveOn: on },
      reason: inWords(reason, note),
    })
    return { ok: true, id }
  },
})

export const resumeParticipant = change({
  name: 'resumeParticipant',
  description: 'Records that somebody takes part again after a pause.',
  of: participantPolicy,
  action: 'resume',
  input: ResumeParticipantInput,
  answers: ParticipantChanged,
  refusals: [BeforeStart, StillAhead],
  async run(unit, { id, on }) {
    const { participant } = await unit.read(facts, { id: `ptc_${id}` })
    if (on > unit.today) return ahead(unit)
    if (participant.interruptedOn !== null && on <= participant.interruptedOn)
      return refuse('BeforeStart', `The pause began on ${participant.interruptedOn}; choose a later day.`)
    await takeStep(unit, participants, id, {
      name: 'resume',
      changes: { interruptedOn: null, expectedReturnOn: null },
      entry: { effectiveOn: on },
    })
    return { ok: true, id }
  },
})

/** Leaving for good ends the allocation of a tutor too. */
async function leave(
  unit: Unit,
  name: 'withdraw' | 'discontinue',
  { id, on, reason, note }: WithdrawParticipantInput,
) {
  const verdict = await leavingOf(unit, id, { on, reason })
  if (!verdict.ok) return verdict
  await takeStep(unit, participants, id, {
    name,
    changes: { endedOn: verdict.on, exitReason: reason, interruptedOn: null, expectedReturnOn: null },
    entry: { effectiveOn: verdict.on },
    reason: inWords(reason, note),
  })
  await endAllocations(unit, id, addDays(verdict.on, 1))
  return { ok: true, id } as const
}

export const withdrawParticipant = change({
  name: 'withdrawParticipant',
  description: 'Records that somebody leaves the programme, by their own or the school’s decision.',
  of: participantPolicy,
  action: 'withdraw',
  input: WithdrawParticipantInput,
  answers: ParticipantChanged,
  refusals: leavingRefusals,
  run: (unit, input) => leave(unit, 'withdraw', input),
})

export const discontinueParticipant = change({
  name: 'discontinueParticipant',
  description: 'Ends a registration by the university’s decision.',
  of: participantPolicy,
  action: 'discontinue',
  input: DiscontinueParticipantInput,
  answers: ParticipantChanged,
  refusals: leavingRefusals,
  run: (unit, input) => leave(unit, 'discontinue', input),
})

export const completeParticipant = change({
  name: 'completeParticipant',
  description: 'Closes a registration with its work done, once an award has been conferred.',
  of: participantPolicy,
  action: 'complete',
  input: CompleteParticipantInput,
  answers: ParticipantChanged,
  refusals: [NothingConferred, BeforeStart, StillAhead],
  async run(unit, { id, on = unit.today }) {
    const { participant } = await unit.read(facts, { id: `ptc_${id}` })
    if (participant.awards.totalCount === 0)
      return refuse('NothingConferred', 'Confer an award first, or withdraw or discontinue the registration.')
    if (on > unit.today) return ahead(unit)
    if (participant.startedOn !== null && on < participant.startedOn)
      return refuse('BeforeStart', `They began on ${participant.startedOn}; choose a later day.`)
    await completeRegistration(unit, id, on)
    return { ok: true, id }
  },
})

const inWords = (reason: ExitReason, note: string | undefined): string => {
  const ground = exitReasons.values[reason].description
  return note === undefined ? ground : `${ground} ${note}`
}
