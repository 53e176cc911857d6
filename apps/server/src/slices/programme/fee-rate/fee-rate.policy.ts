import { policyOf } from '../../../policy.ts'

export const feeRatePolicy = policyOf({
  type: 'FeeRate',
  facts: 'id',
  actions: [{ name: 'edit', description: 'Changes a fee that nobody owes yet.', needs: 'configuration' }],
  subject: () => ({ noun: 'fee', university: null }),
})
