import { examBoardMachine, stepsOf } from '@cohortium/domain'
import { policyOf, stateOf, type NamedUniversity } from '../../../policy.ts'

interface Row {
  readonly status: string
  readonly university: NamedUniversity
}

export const examBoardPolicy = policyOf<Row>({
  type: 'ExamBoard',
  facts: 'status university { id name }',
  actions: [
    ...stepsOf(examBoardMachine, 'boards'),
    {
      name: 'assign',
      description: 'Brings results before the board.',
      needs: 'boards',
      while: ['scheduled'],
    },
    {
      name: 'drawSample',
      description: 'Draws the marks that the external examiner looks at.',
      needs: 'boards',
      while: ['marks_frozen'],
    },
    {
      name: 'settle',
      description: 'Settles the results before the board.',
      needs: 'boards',
      while: ['held'],
    },
    {
      name: 'recommendAwards',
      description: 'Recommends the awards that are due.',
      needs: 'awards',
      while: ['held', 'confirmed'],
    },
    {
      name: 'report',
      description: 'Publishes a report on the board’s standards.',
      needs: 'reports',
      while: ['held', 'confirmed'],
    },
  ],
  subject: ({ status, university }) => ({ noun: 'exam board', state: stateOf(status), university }),
})
