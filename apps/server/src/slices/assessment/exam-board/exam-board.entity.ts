import { examBoardStates, type ExamBoard as ExamBoardFacts, type ExamBoardState } from '@cohortium/domain'
import { BelongsTo, Code, DateOnly, Enum, GraphType, Id, Text, Version } from '@cohortium/graph-sql/declare'
import type { AcademicYear } from '../../programme/academic-year/academic-year.entity.ts'
import type { University } from '../../partners/university/university.entity.ts'

@GraphType({
  owner: 'assessment',
  table: 'exam_board',
  prefix: 'brd',
  plural: 'examBoards',
  description: 'A meeting at which a university settles marks and recommends awards.',
  keys: ['code'],
  order: ['code'],
  stands: 'always',
  indexes: [
    ['university', 'meetsOn'],
    ['university', 'code'],
    ['academicYear', 'code'],
  ],
})
export class ExamBoard implements ExamBoardFacts {
  @Id() id!: number

  @Code('University, first calendar year and month, for example PLYMOUTH-2023-07.') code!: string

  @Text('Name shown in lists.') name!: string

  @DateOnly('Day of the meeting.') meetsOn!: string

  @Enum(examBoardStates, 'How far the board’s work has come.', {
    asOf: { last: 'transitions.toState', before: 'fromState' },
  })
  status!: ExamBoardState

  @Version() version!: number

  @BelongsTo('University', 'University whose board it is.', {
    many: 'examBoards',
    manyDescription: 'Exam boards of this university.',
  })
  university!: University

  @BelongsTo('AcademicYear', 'Academic year whose work it considers.', {
    many: 'examBoards',
    manyDescription: 'Exam boards of the year, of both universities.',
  })
  academicYear!: AcademicYear
}
