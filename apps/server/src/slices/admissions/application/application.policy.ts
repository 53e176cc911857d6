import { applicationMachine, liveApplicationStates, stepsOf, type Action } from '@cohortium/domain'
import { policyOf, stateOf, type NamedUniversity } from '../../../policy.ts'

interface Row {
  readonly status: string
  readonly university: NamedUniversity
  readonly transitions: readonly { name: string; fromState: string | null; toState: string }[]
}

const does = (
  name: string,
  description: string,
  states: Action['while'] = liveApplicationStates,
): Action => ({
  name,
  needs: 'admissions',
  description,
  ...(states ? { while: states } : {}),
})

export const applicationPolicy = policyOf<Row>({
  type: 'Application',
  facts: 'status university { id name } transitions { name fromState toState }',
  actions: [
    ...stepsOf(applicationMachine, 'admissions'),
    does('edit', 'Changes what a draft says.', ['draft']),
    does('describeApplicant', 'Adds to what is known of the applicant.'),
    does('recordDocument', 'Records that a document came.'),
    does('verifyDocument', 'Records that a document is good.'),
    does('refuseDocument', 'Records that a document is not accepted.'),
    does('sendOffer', 'Sends the offer to the applicant, with a link to answer it.', ['offered']),
    does('meetCondition', 'Records that a condition of the offer is met.', ['offered', 'pending_conditions']),
  ],
  subject: ({ status, university, transitions }) => {
    const last = transitions.at(-1)
    return {
      noun: 'application',
      state: stateOf(status),
      university,
      last: last && {
        name: last.name,
        fromState: last.fromState && stateOf(last.fromState),
        toState: stateOf(last.toState),
      },
    }
  },
})
