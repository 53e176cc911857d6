import { examBoardMachine, stepsOf } from '@cohortium/domain'
import { policyOf, stateOf, type NamedUniversity } from '../../../policy.ts'

interface Row {
  readonly status: string
  readonly university: NamedUniversity
}

export const examBoardPolicy = policyOf<Row>({
  type: 'ExamBoard',
  facts: 'status university { id name }',
  actions: stepsOf(examBoardMachine, 'boards'),
  subject: ({ status, university }) => ({ noun: 'exam board', state: stateOf(status), university }),
})
