import type { ExaminerReport as ExaminerReportFacts } from '@cohortium/domain'
import { BelongsTo, DateOnly, GraphType, Id, Text } from '@cohortium/graph-sql/declare'
import { moderationReaders } from '../../../readers.ts'
import type { ExamBoard } from '../exam-board/exam-board.entity.ts'

@GraphType({
  owner: 'assessment',
  table: 'examiner_report',
  prefix: 'xrp',
  plural: 'examinerReports',
  description: 'What an external examiner reports of the standards that a board keeps. Only ever added.',
  readers: moderationReaders,
  order: ['publishedOn'],
  stands: { from: 'publishedOn' },
  indexes: [['examBoard', 'publishedOn']],
})
export class ExaminerReport implements ExaminerReportFacts {
  @Id() id!: number

  @Text('The report in the examiner’s own words.') text!: string

  @DateOnly('Day on which the examiner published it.') publishedOn!: string

  @BelongsTo('ExamBoard', 'Board whose standards it is about.', {
    many: 'examinerReports',
    manyDescription: 'Reports of the board’s external examiners.',
  })
  examBoard!: ExamBoard
}
