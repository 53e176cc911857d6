import { policyOf, type NamedUniversity } from '../../../policy.ts'

interface Row {
  readonly invoicedOn: string | null
  readonly paidOn: string | null
  readonly participant: { readonly university: NamedUniversity }
}

export const feeLiabilityPolicy = policyOf<Row>({
  type: 'FeeLiability',
  facts: 'invoicedOn paidOn participant { university { id name } }',
  actions: [
    { name: 'changePayer', description: 'Names another payer.', needs: 'registrations', while: ['owed'] },
    { name: 'invoice', description: 'Records the invoice.', needs: 'registrations', while: ['owed'] },
    {
      name: 'recordPayment',
      description: 'Records that it was paid in full.',
      needs: 'registrations',
      while: ['invoiced'],
    },
  ],
  subject: ({ invoicedOn, paidOn, participant }) => ({
    noun: 'fee',
    state: paidOn !== null ? 'paid' : invoicedOn !== null ? 'invoiced' : 'owed',
    university: participant.university,
  }),
})
