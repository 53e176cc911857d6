import { claimMachine, stepsOf } from '@cohortium/domain'
import { policyOf, stateOf, type NamedUniversity } from '../../../policy.ts'

interface Row {
  readonly status: string
  readonly participant: { readonly university: NamedUniversity }
}

export const extensionPolicy = policyOf<Row>({
  type: 'Extension',
  facts: 'status participant { university { id name } }',
  actions: stepsOf(claimMachine, 'registrations'),
  subject: ({ status, participant }) => ({
    noun: 'claim for more time',
    state: stateOf(status),
    university: participant.university,
  }),
})
