import { londonDate, refuse } from '@cohortium/domain'
import { InputType } from 'type-graphql'
import { thingInput } from '../../../writing/inputs/change-input.ts'
import { Day, Words } from '../../../writing/inputs/fields.ts'
import { takeStep } from '../../../writing/history.ts'
import { question } from '../../../writing/unit/question.ts'
import { ApplicationChanged, applications, change } from './application.changes.ts'
import { applicationPolicy } from './application.policy.ts'
import { DeferralStands } from './application.refusals.ts'

@InputType({ description: 'A step that was a mistake.' })
class RevertApplicationInput extends thingInput('Application', 'application') {
  @Words('Why the step is taken back.')
  reason!: string

  @Day('Last day on which the applicant can answer, where an answer is awaited again.', { nullable: true })
  responseDueOn?: string
}

const steps = question<{
  application: {
    responseDueOn: string | null
    transitions: { name: string; fromState: string | null; occurredAt: string }[]
  }
}>('query ($id: ID!) { application(id: $id) { responseDueOn transitions { name fromState occurredAt } } }')

const offered = new Set(['OFFERED', 'PENDING_CONDITIONS', 'ACCEPTED'])
const awaited = new Set(['OFFERED', 'PENDING_CONDITIONS', 'INFORMATION_REQUESTED'])
const offering = new Set(['makeOffer', 'promote', 'deferToCohort'])

export const revertApplication = change({
  name: 'revertApplication',
  description: 'Takes the last step of an application back, once, with the decision that it made.',
  of: applicationPolicy,
  action: 'revert',
  input: RevertApplicationInput,
  answers: ApplicationChanged,
  refusals: [DeferralStands],
  async run(unit, { id, reason, responseDueOn }) {
    const { application } = await unit.read(steps, { id: `app_${id}` })
    const { transitions } = application
    const last = transitions.at(-1)
    if (last?.name === 'deferToCohort')
      return refuse(
        'DeferralStands',
        'The offer moved to a later cohort; withdraw it there, or defer it again.',
      )
    const to = last?.fromState ?? ''
    const offer = offered.has(to) ? transitions.findLast(({ name }) => offering.has(name)) : undefined
    // What the offer asked for belongs to it; another one makes its own.
    if (last && offering.has(last.name)) {
      await unit.ask('delete from application_condition where application_id = $1', [id])
      await unit.post.revokeLinks('offer', id)
    }
    await takeStep(unit, applications, id, {
      name: 'revert',
      changes: {
        submittedAt: to === 'DRAFT' ? null : undefined,
        responseDueOn: awaited.has(to) ? (responseDueOn ?? application.responseDueOn) : null,
        decidedOn: offer ? londonDate(new Date(offer.occurredAt)) : null,
        decisionReason: offer ? 'meets_conditions' : null,
        decisionNote: null,
      },
      reason,
    })
    return { ok: true, id }
  },
})
