import { policyOf } from '../../../policy.ts'

interface Row {
  readonly closedOn: string | null
}

export const evaluationSurveyPolicy = policyOf<Row>({
  type: 'EvaluationSurvey',
  facts: 'closedOn',
  actions: [
    {
      name: 'invite',
      description: 'Asks people for their answers by mail.',
      needs: 'configuration',
      while: ['open'],
    },
    { name: 'close', description: 'Takes no further answers.', needs: 'configuration', while: ['open'] },
  ],
  subject: ({ closedOn }) => ({
    noun: 'survey',
    state: closedOn === null ? 'open' : 'closed',
    university: null,
  }),
})
