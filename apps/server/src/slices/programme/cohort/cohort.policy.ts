import { policyOf } from '../../../policy.ts'

export const cohortPolicy = policyOf({
  type: 'Cohort',
  facts: 'id',
  actions: [
    { name: 'edit', description: 'Changes dates and places.', needs: 'configuration' },
    { name: 'addGroup', description: 'Adds a delivery group.', needs: 'configuration' },
  ],
  subject: () => ({ noun: 'cohort', university: null }),
})
