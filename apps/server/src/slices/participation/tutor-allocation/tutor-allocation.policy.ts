import { policyOf, type NamedUniversity } from '../../../policy.ts'

interface Row {
  readonly validTo: string | null
  readonly participant: { readonly university: NamedUniversity }
}

export const tutorAllocationPolicy = policyOf<Row>({
  type: 'TutorAllocation',
  facts: 'validTo participant { university { id name } }',
  actions: [
    {
      name: 'end',
      description: 'Ends the allocation on a day.',
      needs: 'allocations',
      while: ['standing'],
    },
  ],
  subject: ({ validTo, participant }) => ({
    noun: 'allocation',
    state: validTo === null ? 'standing' : 'ended',
    university: participant.university,
  }),
})
