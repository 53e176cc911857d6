import { Field, InputType, Int } from 'type-graphql'
import { changedList } from '../../../writing/answers.ts'
import { eachEntry, EntriesRefused, onErrors, type OnError } from '../../../writing/entries.ts'
import { ChangeInput } from '../../../writing/inputs/change-input.ts'
import { Choice, Day, Parts, Ref, type RowNumber } from '../../../writing/inputs/fields.ts'
import type { Unit } from '../../../writing/unit/unit.ts'
import { staleEntry } from '../stale-entry.ts'
import { create } from './application.changes.ts'
import { Application } from './application.entity.ts'
import { applicationPolicy } from './application.policy.ts'
import { OfferConditionInput } from './offer.mutations.ts'
import { offerPlace } from './offer-place.ts'

@InputType({ description: 'One of several offers.' })
class OfferEntryInput {
  @Ref('Application', 'To whom a place is offered.')
  application!: RowNumber

  @Field(() => Int, { description: 'Its `version` as you last saw it; another one is refused.' })
  expectedVersion!: number

  @Day('Last day on which the applicant can answer.')
  responseDueOn!: string

  @Parts(() => OfferConditionInput, 'On what the offer depends.', { most: 20, nullable: true })
  conditions?: OfferConditionInput[]
}

@InputType({ description: 'Offers that are made together.' })
class MakeOffersInput extends ChangeInput {
  @Parts(() => OfferEntryInput, 'The offers, in the order in which places are taken.', { most: 200 })
  entries!: OfferEntryInput[]

  @Choice(onErrors, 'What becomes of the other offers where one is refused; `ABORT` where absent.', {
    nullable: true,
  })
  onError?: OnError
}

export const ApplicationsChanged = changedList(Application, 'admissions', 'applications')

/** The university whose office may act at all: that of the first application; each of the others is asked for itself. */
export async function universityOfFirst({ ask }: Unit, application: number | undefined) {
  const [row] = await ask<{ id: string; name: string }>(
    `select 'uni_' || u.id as id, u.name from application a join university u on u.id = a.university_id where a.id = $1`,
    [application],
  )
  return row ?? null
}

export const makeOffers = create({
  name: 'makeOffers',
  description:
    'Offers places to several applicants, each as `makeOffer` would: all or none, or all that may be.',
  needs: 'admissions',
  university: (unit, { entries }: MakeOffersInput) => universityOfFirst(unit, entries[0]?.application),
  input: MakeOffersInput,
  answers: ApplicationsChanged,
  refusals: [EntriesRefused],
  run: (unit, { entries, onError }) =>
    eachEntry(unit, entries, onError, async ({ application, expectedVersion, ...offer }) => {
      const refused =
        unit.mayNot(applicationPolicy, 'makeOffer', application) ??
        (await staleEntry(unit, 'application', application, expectedVersion))
      return refused ?? offerPlace(unit, application, 'makeOffer', offer)
    }),
})
