import { policyOf } from '../../../policy.ts'

export const tutorPolicy = policyOf({
  type: 'Tutor',
  facts: 'id',
  actions: [
    {
      name: 'edit',
      description: 'Changes what a tutor does, for whom, and for how many.',
      needs: 'configuration',
    },
    { name: 'end', description: 'Ends the appointment on a day.', needs: 'configuration' },
  ],
  subject: () => ({ noun: 'tutor', university: null }),
})
