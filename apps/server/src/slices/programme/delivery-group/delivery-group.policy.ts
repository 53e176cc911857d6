import { policyOf } from '../../../policy.ts'

export const deliveryGroupPolicy = policyOf({
  type: 'DeliveryGroup',
  facts: 'id',
  actions: [
    { name: 'edit', description: 'Changes name, venue and capacity.', needs: 'configuration' },
    { name: 'addTaughtDay', description: 'Adds one of the six taught days.', needs: 'configuration' },
  ],
  subject: () => ({ noun: 'group', university: null }),
})
