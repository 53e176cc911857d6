import { mayAccept, mayLapse } from '@cohortium/domain'
import { InputType } from 'type-graphql'
import { thingInput } from '../../../writing/inputs/change-input.ts'
import { Words } from '../../../writing/inputs/fields.ts'
import { takeStep } from '../../../writing/history.ts'
import { ApplicationChanged, applications, change } from './application.changes.ts'
import { applicationPolicy } from './application.policy.ts'
import { AnswerTooLate, NotOverdue } from './application.refusals.ts'
import { readCase } from './read-case.ts'

@InputType({ description: 'An offer that the applicant takes.' })
class AcceptOfferInput extends thingInput('Application', 'application') {}

@InputType({ description: 'An offer that the applicant refuses.' })
class DeclineOfferInput extends thingInput('Application', 'application') {
  @Words('What the applicant says about it.', { nullable: true })
  note?: string
}

@InputType({ description: 'An offer that ran out.' })
class LapseOfferInput extends thingInput('Application', 'application') {
  @Words('What to add to that.', { nullable: true })
  note?: string
}

@InputType({ description: 'An application that the applicant takes back.' })
class WithdrawApplicationInput extends thingInput('Application', 'application') {
  @Words('Why, in the applicant’s words.')
  note!: string
}

export const acceptOffer = change({
  name: 'acceptOffer',
  description: 'Records that the applicant takes the offer, by the day on which the answer is due.',
  of: applicationPolicy,
  action: 'accept',
  input: AcceptOfferInput,
  answers: ApplicationChanged,
  refusals: [AnswerTooLate],
  async run(unit, { id }) {
    const { one } = await readCase(unit, id)
    const verdict = mayAccept(one, unit.today)
    if (!verdict.ok) return verdict
    const due = one.conditions.map(({ dueOn }) => dueOn).toSorted()
    await takeStep(unit, applications, id, {
      name: 'accept',
      changes: { responseDueOn: due.at(-1) ?? null },
      onBehalfOf: 'applicant',
    })
    return { ok: true, id }
  },
})

export const declineOffer = change({
  name: 'declineOffer',
  description: 'Records that the applicant refuses the offer; its place falls free.',
  of: applicationPolicy,
  action: 'decline',
  input: DeclineOfferInput,
  answers: ApplicationChanged,
  refusals: [],
  async run(unit, { id, note }) {
    await takeStep(unit, applications, id, {
      name: 'decline',
      changes: {
        responseDueOn: null,
        decidedOn: unit.today,
        decisionReason: 'applicant_choice',
        decisionNote: note ?? null,
      },
      reason: note,
      onBehalfOf: 'applicant',
    })
    return { ok: true, id }
  },
})

export const lapseOffer = change({
  name: 'lapseOffer',
  description: 'Closes an offer whose answer or conditions are overdue; its place falls free.',
  of: applicationPolicy,
  action: 'lapse',
  input: LapseOfferInput,
  answers: ApplicationChanged,
  refusals: [NotOverdue],
  async run(unit, { id, note }) {
    const { one } = await readCase(unit, id)
    const verdict = mayLapse(one, unit.today)
    if (!verdict.ok) return verdict
    const decisionNote = note ?? 'Overdue.'
    const changes = { responseDueOn: null, decidedOn: unit.today, decisionReason: 'other', decisionNote }
    await takeStep(unit, applications, id, { name: 'lapse', changes, reason: decisionNote })
    return { ok: true, id }
  },
})

export const withdrawApplication = change({
  name: 'withdrawApplication',
  description: 'Takes an application back for the applicant, at any time before registration.',
  of: applicationPolicy,
  action: 'withdraw',
  input: WithdrawApplicationInput,
  answers: ApplicationChanged,
  refusals: [],
  async run(unit, { id, note }) {
    await takeStep(unit, applications, id, {
      name: 'withdraw',
      changes: {
        responseDueOn: null,
        decidedOn: unit.today,
        decisionReason: 'applicant_choice',
        decisionNote: note,
      },
      reason: note,
      onBehalfOf: 'applicant',
    })
    return { ok: true, id }
  },
})
