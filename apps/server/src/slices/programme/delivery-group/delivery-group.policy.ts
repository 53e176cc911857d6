import { policyOf, type NamedUniversity, type Reference } from '../../../policy.ts'

interface Row {
  readonly tutors: readonly Reference[]
  readonly cohort: { readonly university: NamedUniversity }
}

export const deliveryGroupPolicy = policyOf<Row>({
  type: 'DeliveryGroup',
  facts: 'tutors { id } cohort { university { id name } }',
  actions: [
    { name: 'edit', description: 'Changes name, venue and capacity.', needs: 'configuration' },
    { name: 'addTaughtDay', description: 'Adds one of the six taught days.', needs: 'configuration' },
    {
      name: 'moveStudyDay',
      description: 'Recommends another day for private study.',
      needs: 'configuration',
    },
    { name: 'share', description: 'Shares good practice with the group.', needs: 'shared_practice' },
  ],
  subject: ({ tutors, cohort }) => ({
    noun: 'group',
    university: cohort.university,
    tutors: {
      ids: tutors.map(({ id }) => id),
      are: 'a tutor who teaches the group',
      byAllocation: false,
    },
  }),
})
