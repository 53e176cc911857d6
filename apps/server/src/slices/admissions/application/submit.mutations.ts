import { inTime } from '@cohortium/domain'
import { InputType } from 'type-graphql'
import { thingInput } from '../../../writing/inputs/change-input.ts'
import { takeStep } from '../../../writing/history.ts'
import { question } from '../../../writing/unit/question.ts'
import { ApplicationChanged, applications, change } from './application.changes.ts'
import { applicationPolicy } from './application.policy.ts'
import { ClosingDatePassed } from './application.refusals.ts'

@InputType({ description: 'A draft to hand in.' })
class SubmitApplicationInput extends thingInput('Application', 'application') {}

const facts = question<{ application: { cohort: { applicationsCloseOn: string } } }>(
  'query ($id: ID!) { application(id: $id) { cohort { applicationsCloseOn } } }',
)

export const submitApplication = change({
  name: 'submitApplication',
  description: 'Hands an application in, on or before the closing date of its cohort as London counts days.',
  of: applicationPolicy,
  action: 'submit',
  input: SubmitApplicationInput,
  answers: ApplicationChanged,
  refusals: [ClosingDatePassed],
  async run(unit, { id }) {
    const { application } = await unit.read(facts, { id: `app_${id}` })
    const verdict = inTime(unit.moment, application.cohort.applicationsCloseOn)
    if (!verdict.ok) return verdict
    await takeStep(unit, applications, id, {
      name: 'submit',
      changes: { submittedAt: unit.moment },
      onBehalfOf: 'applicant',
    })
    return { ok: true, id }
  },
})
