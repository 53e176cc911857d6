import { InputType } from 'type-graphql'
import { changed } from '../../../writing/answers.ts'
import { thingInput } from '../../../writing/inputs/change-input.ts'
import { Words } from '../../../writing/inputs/fields.ts'
import { mutationsOf } from '../../../writing/mutation.ts'
import { examBoardPolicy } from '../exam-board/exam-board.policy.ts'
import { ExaminerReport } from './examiner-report.entity.ts'
import { insert } from '../../../writing/insert.ts'

@InputType({ description: 'A report on the standards of a board.' })
class PublishExaminerReportInput extends thingInput('ExamBoard', 'exam board') {
  @Words('The report.', { most: 20_000 })
  text!: string
}

export const publishExaminerReport = mutationsOf('assessment').change({
  name: 'publishExaminerReport',
  description:
    'Publishes what an external examiner reports of a board that was held. It cannot be changed, only added to.',
  of: examBoardPolicy,
  action: 'report',
  input: PublishExaminerReportInput,
  answers: changed(ExaminerReport, 'assessment'),
  refusals: [],
  async run(unit, { id, text }) {
    const report = { text, publishedOn: unit.today, examBoard: { id } }
    const made = await insert(unit.store, 'ExaminerReport', report)
    return { ok: true, id: made }
  },
})
