import { Field, InputType, Int } from 'type-graphql'
import { eachEntry, EntriesRefused, onErrors, type OnError } from '../../../writing/entries.ts'
import { ChangeInput, thingInput } from '../../../writing/inputs/change-input.ts'
import { Choice, Parts, Ref, type RowNumber } from '../../../writing/inputs/fields.ts'
import { staleEntry } from '../stale-entry.ts'
import { ApplicationChanged, change, create } from './application.changes.ts'
import { applicationPolicy } from './application.policy.ts'
import { AnswerTooLate } from './application.refusals.ts'
import { ApplicationsChanged, universityOfFirst } from './offers.mutations.ts'
import { sendOffer as send } from './send-offer.ts'

@InputType({ description: 'An offer to send to the applicant.' })
class SendOfferInput extends thingInput('Application', 'application') {}

export const sendOffer = change({
  name: 'sendOffer',
  description:
    'Sends an applicant the offer by mail, with a link to answer it once, without an account. A link that was sent before holds no more.',
  of: applicationPolicy,
  action: 'sendOffer',
  input: SendOfferInput,
  answers: ApplicationChanged,
  refusals: [AnswerTooLate],
  run: (unit, { id }) => send(unit, id),
})

@InputType({ description: 'One of several offers to send.' })
class SendOfferEntryInput {
  @Ref('Application', 'Whose offer is sent.')
  application!: RowNumber

  @Field(() => Int, { description: 'Its `version` as you last saw it; another one is refused.' })
  expectedVersion!: number
}

@InputType({ description: 'Offers that are sent together.' })
class SendOffersInput extends ChangeInput {
  @Parts(() => SendOfferEntryInput, 'Which offers.', { most: 200 })
  entries!: SendOfferEntryInput[]

  @Choice(onErrors, 'What becomes of the others where one is refused; `ABORT` where absent.', {
    nullable: true,
  })
  onError?: OnError
}

export const sendOffers = create({
  name: 'sendOffers',
  description: 'Sends several offers, each as `sendOffer` would: all or none, or all that may be.',
  needs: 'admissions',
  university: (unit, { entries }: SendOffersInput) => universityOfFirst(unit, entries[0]?.application),
  input: SendOffersInput,
  answers: ApplicationsChanged,
  refusals: [EntriesRefused],
  run: (unit, { entries, onError }) =>
    eachEntry(unit, entries, onError, async ({ application, expectedVersion }) => {
      const refused =
        unit.mayNot(applicationPolicy, 'sendOffer', application) ??
        (await staleEntry(unit, 'application', application, expectedVersion))
      return refused ?? send(unit, application)
    }),
})
