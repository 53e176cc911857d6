import { inTime } from '@cohortium/domain'
import { InputType } from 'type-graphql'
import { thingInput } from '../../../writing/inputs/change-input.ts'
import { takeStep } from '../../../writing/history.ts'
import { ApplicationChanged, applications, change } from './application.changes.ts'
import { applicationPolicy } from './application.policy.ts'
import { SchemeClosed, SchemeNotOpen } from '../../../writing/refusals/scheme.ts'
import { ClosingDatePassed, DocumentsMissing } from './application.refusals.ts'
import { readCase } from './read-case.ts'
import { documentsMissing } from './refuse-case.ts'

@InputType({ description: 'A draft to hand in.' })
class SubmitApplicationInput extends thingInput('Application', 'application') {}

export const submitApplication = change({
  name: 'submitApplication',
  description:
    'Hands an application in with its documents, on or before the closing date of its cohort as London counts days.',
  of: applicationPolicy,
  action: 'submit',
  input: SubmitApplicationInput,
  answers: ApplicationChanged,
  refusals: [ClosingDatePassed, SchemeClosed, SchemeNotOpen, DocumentsMissing],
  async run(unit, { id }) {
    const { one, judged } = await readCase(unit, id)
    const verdict = inTime(unit.moment, one.cohort.applicationsCloseOn)
    if (!verdict.ok) return verdict
    if (!judged.mayCommence.ok) return judged.mayCommence
    if (judged.missing.length > 0) return documentsMissing(judged)
    await takeStep(unit, applications, id, {
      name: 'submit',
      changes: { submittedAt: unit.moment },
      onBehalfOf: 'applicant',
    })
    return { ok: true, id }
  },
})
