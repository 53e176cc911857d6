import { policyOf } from '../../../policy.ts'

interface Row {
  readonly validTo: string | null
}

export const dataSharingAgreementPolicy = policyOf<Row>({
  type: 'DataSharingAgreement',
  facts: 'validTo',
  actions: [
    {
      name: 'replace',
      description: 'Agrees on other terms from a day on.',
      needs: 'configuration',
      while: ['standing'],
    },
    { name: 'end', description: 'Ends it on a day.', needs: 'configuration', while: ['standing'] },
  ],
  subject: ({ validTo }) => ({
    noun: 'agreement',
    state: validTo === null ? 'standing' : 'ended',
    university: null,
  }),
})
