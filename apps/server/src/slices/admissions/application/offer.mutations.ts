import { mayOffer, placeHoldingStates } from '@cohortium/domain'
import { InputType } from 'type-graphql'
import { thingInput } from '../../../writing/inputs/change-input.ts'
import { Day } from '../../../writing/inputs/fields.ts'
import { takeStep } from '../../../writing/history.ts'
import { question } from '../../../writing/unit/question.ts'
import type { Unit } from '../../../writing/unit/unit.ts'
import { ApplicationChanged, applications, change } from './application.changes.ts'
import { applicationPolicy } from './application.policy.ts'
import { CohortFull } from './application.refusals.ts'

@InputType({ description: 'An offer of a place.' })
class MakeOfferInput extends thingInput('Application', 'application') {
  @Day('Last day on which the applicant can answer.')
  responseDueOn!: string
}

const places = question<{
  application: { cohort: { id: string; places: number; applications: { totalCount: number } } }
}>(`query ($id: ID!) {
  application(id: $id) {
    cohort { id places applications(where: { status: { in: [${placeHoldingStates.map((state) => state.toUpperCase()).join(' ')}] } }) { totalCount } }
  }
}`)

/** Whether the cohort of an application has a place left; it stays so until the transaction ends. */
export async function placeLeft(unit: Unit, id: number) {
  await unit.ask('select pg_advisory_xact_lock(1, cohort_id) from application where id = $1', [id])
  const { application } = await unit.read(places, { id: `app_${id}` })
  return mayOffer(application.cohort, application.cohort.applications.totalCount)
}

export const makeOffer = change({
  name: 'makeOffer',
  description: 'Offers a place, where the cohort has one left.',
  of: applicationPolicy,
  action: 'makeOffer',
  input: MakeOfferInput,
  answers: ApplicationChanged,
  refusals: [CohortFull],
  async run(unit, { id, responseDueOn }) {
    const verdict = await placeLeft(unit, id)
    if (!verdict.ok) return verdict
    const changes = { responseDueOn, decidedOn: unit.today, decisionReason: 'meets_conditions' }
    await takeStep(unit, applications, id, { name: 'makeOffer', changes })
    return { ok: true, id }
  },
})
