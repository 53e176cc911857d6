import { claimMachine, stepsOf } from '@cohortium/domain'
import { policyOf, stateOf, type NamedUniversity } from '../../../policy.ts'

interface Row {
  readonly status: string
  readonly participant: { readonly university: NamedUniversity }
}

export const circumstanceClaimPolicy = policyOf<Row>({
  type: 'CircumstanceClaim',
  facts: 'status participant { university { id name } }',
  actions: stepsOf(claimMachine, 'registrations'),
  subject: ({ status, participant }) => ({
    noun: 'claim',
    state: stateOf(status),
    university: participant.university,
  }),
})
