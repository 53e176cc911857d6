import { awardMachine, stepsOf } from '@cohortium/domain'
import { policyOf, stateOf, type NamedUniversity } from '../../../policy.ts'

interface Row {
  readonly status: string
  readonly university: NamedUniversity
}

export const awardPolicy = policyOf<Row>({
  type: 'Award',
  facts: 'status university { id name }',
  actions: [
    ...stepsOf(awardMachine, 'awards'),
    {
      name: 'transferCredits',
      description: 'Records that credits count towards another degree.',
      needs: 'awards',
    },
  ],
  subject: ({ status, university }) => ({ noun: 'award', state: stateOf(status), university }),
})
