import {
  examBoardStates,
  type ExamBoardTransition as ExamBoardTransitionFacts,
  type ExamBoardState,
} from '@cohortium/domain'
import { BelongsTo, Code, Enum, GraphType, Id, Instant, Text } from '@cohortium/graph-sql/declare'
import { evaluationReaders, officeReaders } from '../../../readers.ts'
import type { ExamBoard } from '../exam-board/exam-board.entity.ts'

@GraphType({
  owner: 'assessment',
  table: 'exam_board_transition',
  prefix: 'btr',
  plural: 'examBoardTransitions',
  description: 'One change of an exam board’s state: which, when, by whom and why. Rows are only ever added.',
  readers: evaluationReaders,
  order: ['occurredAt'],
  stands: { from: 'occurredAt' },
  indexes: [['examBoard', 'occurredAt']],
})
export class ExamBoardTransition implements ExamBoardTransitionFacts {
  @Id() id!: number

  @Code('Name of the change in the state table, for example the word used by the command that made it.')
  name!: string

  @Enum(examBoardStates, 'State before the change; absent for the first.', { nullable: true })
  fromState!: ExamBoardState | null

  @Enum(examBoardStates, 'State after the change.') toState!: ExamBoardState

  @Instant('Moment of the change.') occurredAt!: Date

  @Text('Who made the change: a role or an account, never a personal name.', { readers: officeReaders })
  actor!: string

  @Text('Reason given for the change; absent where none is needed.', {
    nullable: true,
    readers: officeReaders,
  })
  reason!: string | null

  @BelongsTo('ExamBoard', 'The exam board that changed.', {
    many: 'transitions',
    manyDescription: 'Changes of the exam board’s state, the earliest first.',
    manyList: 'plain',
  })
  examBoard!: ExamBoard
}
