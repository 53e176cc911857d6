import { policyOf, type NamedUniversity, type Reference } from '../../../policy.ts'

interface Row {
  readonly deliveryGroup: {
    readonly tutors: readonly Reference[]
    readonly cohort: { readonly university: NamedUniversity }
  }
}

export const taughtDayPolicy = policyOf<Row>({
  type: 'TaughtDay',
  facts: 'deliveryGroup { tutors { id } cohort { university { id name } } }',
  actions: [
    { name: 'move', description: 'Holds it on another day or elsewhere.', needs: 'configuration' },
    { name: 'recordAttendance', description: 'Records who came.', needs: 'attendance' },
  ],
  subject: ({ deliveryGroup }) => ({
    noun: 'taught day',
    university: deliveryGroup.cohort.university,
    tutors: {
      ids: deliveryGroup.tutors.map(({ id }) => id),
      are: 'a tutor who teaches the group',
      byAllocation: false,
    },
  }),
})
