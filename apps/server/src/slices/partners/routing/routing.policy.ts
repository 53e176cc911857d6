import { policyOf } from '../../../policy.ts'

interface Row {
  readonly validTo: string | null
}

export const routingPolicy = policyOf<Row>({
  type: 'Routing',
  facts: 'validTo',
  actions: [
    {
      name: 'replace',
      description: 'Sends applications to another university from a day on.',
      needs: 'configuration',
      while: ['standing'],
    },
    { name: 'end', description: 'Ends it on a day.', needs: 'configuration', while: ['standing'] },
  ],
  subject: ({ validTo }) => ({
    noun: 'routing',
    state: validTo === null ? 'standing' : 'ended',
    university: null,
  }),
})
