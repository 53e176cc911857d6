import { policyOf, stateOf } from '../../../policy.ts'

interface Row {
  readonly status: string
}

export const schoolPolicy = policyOf<Row>({
  type: 'School',
  facts: 'status',
  actions: [
    { name: 'edit', description: 'Changes what is known of the school.', needs: 'configuration' },
    {
      name: 'succeed',
      description: 'Records which school takes its place.',
      needs: 'configuration',
      while: ['open', 'open_but_proposed_to_close', 'closed'],
    },
  ],
  subject: ({ status }) => ({ noun: 'school', state: stateOf(status), university: null }),
})
