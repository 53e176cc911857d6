import {
  exitReasons,
  isLaterCohort,
  mayCommence,
  mayOffer,
  placeHoldingStates,
  type ExitReason,
} from '@cohortium/domain'
import { InputType } from 'type-graphql'
import { thingInput } from '../../../writing/inputs/change-input.ts'
import { Choice, Day, Ref, Words, type RowNumber } from '../../../writing/inputs/fields.ts'
import { takeStep } from '../../../writing/history.ts'
import { question } from '../../../writing/unit/question.ts'
import { ApplicationChanged, applications, change } from './application.changes.ts'
import { applicationPolicy } from './application.policy.ts'
import { SchemeClosed, SchemeNotOpen } from '../../../writing/refusals/scheme.ts'
import { CohortFull, CohortNotLater, OtherUniversity } from './application.refusals.ts'
import { readCase } from './read-case.ts'

@InputType({ description: 'An offer that moves to a later cohort.' })
class DeferToCohortInput extends thingInput('Application', 'application') {
  @Ref('Cohort', 'A later cohort of the same university.')
  cohort!: RowNumber

  @Choice(exitReasons, 'Why the applicant does not start now.')
  reason!: ExitReason

  @Words('What to add to the reason.', { nullable: true })
  note?: string

  @Day('Last day on which the applicant can answer the offer in the later cohort.')
  responseDueOn!: string
}

interface CohortAnswer {
  readonly startsOn: string
  readonly places: number
  readonly university: { readonly code: string }
  readonly applications: { readonly totalCount: number }
}

const holding = placeHoldingStates.map((state) => state.toUpperCase()).join(' ')
const cohorts = question<{ application: { cohort: CohortAnswer }; cohort: CohortAnswer }>(`
  query ($id: ID!, $cohort: ID!) {
    application(id: $id) { cohort { startsOn places university { code } applications { totalCount } } }
    cohort(id: $cohort) {
      startsOn places university { code }
      applications(where: { status: { in: [${holding}] } }) { totalCount }
    }
  }`)

export const deferToCohort = change({
  name: 'deferToCohort',
  description: 'Moves an offer to a later cohort of the university, where it is to be answered again.',
  of: applicationPolicy,
  action: 'deferToCohort',
  input: DeferToCohortInput,
  answers: ApplicationChanged,
  refusals: [OtherUniversity, CohortNotLater, SchemeClosed, SchemeNotOpen, CohortFull],
  async run(unit, { id, cohort, reason, note, responseDueOn }) {
    await unit.ask('select pg_advisory_xact_lock(1, $1)', [cohort])
    const found = await unit.read(cohorts, { id: `app_${id}`, cohort: `coh_${cohort}` })
    const { one } = await readCase(unit, id)
    const to = { universityCode: found.cohort.university.code, startsOn: found.cohort.startsOn }
    const from = found.application.cohort
    const verdicts = [
      isLaterCohort({ universityCode: from.university.code, startsOn: from.startsOn }, to),
      mayCommence(one.scheme, to.startsOn),
      mayOffer(found.cohort, found.cohort.applications.totalCount),
    ]
    for (const verdict of verdicts) if (!verdict.ok) return verdict
    await unit.post.revokeLinks('offer', id)
    await takeStep(unit, applications, id, {
      name: 'deferToCohort',
      changes: { cohort: { id: cohort }, responseDueOn, deferralAskedOn: null },
      reason: note ? `${reason}: ${note}` : reason,
      onBehalfOf: 'applicant',
    })
    return { ok: true, id }
  },
})
