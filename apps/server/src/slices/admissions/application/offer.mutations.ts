import { InputType } from 'type-graphql'
import { thingInput } from '../../../writing/inputs/change-input.ts'
import { Day, Parts, Words } from '../../../writing/inputs/fields.ts'
import { ApplicationChanged, change } from './application.changes.ts'
import { applicationPolicy } from './application.policy.ts'
import { offerPlace, offerRefusals } from './offer-place.ts'

@InputType({ description: 'Something on which an offer depends.' })
export class OfferConditionInput {
  @Words('What must be done or shown.', { most: 500 })
  description!: string

  @Day('Last day on which it can be met.')
  dueOn!: string
}

@InputType({ description: 'An offer of a place.' })
class MakeOfferInput extends thingInput('Application', 'application') {
  @Day('Last day on which the applicant can answer.')
  responseDueOn!: string

  @Parts(() => OfferConditionInput, 'On what the offer depends.', { most: 20, nullable: true })
  conditions?: OfferConditionInput[]
}

@InputType({ description: 'A place that has fallen free for somebody who waits.' })
class PromoteApplicationInput extends thingInput('Application', 'application') {
  @Day('Last day on which the applicant can answer.')
  responseDueOn!: string
}

export const makeOffer = change({
  name: 'makeOffer',
  description:
    'Offers a place, where the applicant meets the conditions of entry today and the cohort has a place left.',
  of: applicationPolicy,
  action: 'makeOffer',
  input: MakeOfferInput,
  answers: ApplicationChanged,
  refusals: [...offerRefusals],
  run: (unit, { id, ...offer }) => offerPlace(unit, id, 'makeOffer', offer),
})

export const promoteApplication = change({
  name: 'promoteApplication',
  description: 'Offers somebody on the waiting list a place that has fallen free.',
  of: applicationPolicy,
  action: 'promote',
  input: PromoteApplicationInput,
  answers: ApplicationChanged,
  refusals: [...offerRefusals],
  run: (unit, { id, ...offer }) => offerPlace(unit, id, 'promote', offer),
})
