import { policyOf, type NamedUniversity, type Reference } from '../../../policy.ts'

interface Row {
  readonly kind: string
  readonly withdrawnOn: string | null
  /** The group with which it was shared. */
  readonly deliveryGroup: {
    readonly tutors: readonly Reference[]
    readonly cohort: { readonly university: NamedUniversity }
  } | null
}

const offered = ['offered']

export const resourcePolicy = policyOf<Row>({
  type: 'Resource',
  facts: 'kind withdrawnOn deliveryGroup { tutors { id } cohort { university { id name } } }',
  actions: [
    { name: 'edit', description: 'Changes what it says.', needs: 'configuration', while: offered },
    { name: 'withdraw', description: 'Offers it no longer.', needs: 'configuration', while: offered },
    {
      name: 'editShared',
      description: 'Changes what was shared with a group.',
      needs: 'shared_practice',
      while: offered,
    },
    {
      name: 'withdrawShared',
      description: 'Shares it with the group no longer.',
      needs: 'shared_practice',
      while: offered,
    },
  ],
  subject: ({ withdrawnOn, deliveryGroup }) => ({
    noun: 'material',
    state: withdrawnOn === null ? 'offered' : 'withdrawn',
    university: deliveryGroup?.cohort.university ?? null,
    tutors: {
      ids: deliveryGroup?.tutors.map(({ id }) => id) ?? [],
      are: 'a tutor who teaches the group',
      byAllocation: false,
    },
  }),
})
