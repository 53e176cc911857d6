import { academicYearOf, refuse } from '@cohortium/domain'
import { InputType } from 'type-graphql'
import { ChangeInput } from '../../../writing/inputs/change-input.ts'
import { Day, Ref, Words, type RowNumber } from '../../../writing/inputs/fields.ts'
import { question } from '../../../writing/unit/question.ts'
import { ExamBoardChanged, create } from './exam-board.changes.ts'
import { BoardExists, YearUnknown } from './exam-board.refusals.ts'
import { insert } from '../../../writing/insert.ts'

@InputType({ description: 'A meeting of an exam board.' })
class ScheduleExamBoardInput extends ChangeInput {
  @Ref('University', 'Whose board it is.')
  universityId!: RowNumber

  @Day('Day of the meeting.')
  meetsOn!: string

  @Words('Name shown in lists; made of the university and the month if nothing is said.', {
    most: 200,
    nullable: true,
  })
  name?: string
}

const host = question<{ university: { id: string; code: string; name: string } }>(
  'query ($id: ID!) { university(id: $id) { id code name } }',
)
const idOf = (university: number) => ({ id: `uni_${university}` })
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

export const scheduleExamBoard = create({
  name: 'scheduleExamBoard',
  description:
    'Sets the day on which a university’s exam board meets; a university has one board a month at most.',
  needs: 'boards',
  university: async ({ read }, { universityId }) => (await read(host, idOf(universityId))).university,
  input: ScheduleExamBoardInput,
  answers: ExamBoardChanged,
  refusals: [BoardExists, YearUnknown],
  constraints: {
    exam_board_code_key: refuse(
      'BoardExists',
      'The university has a board in that month; choose another, or use that one.',
    ),
  },
  async run(unit, { universityId, meetsOn, name }) {
    const { code: year } = academicYearOf(meetsOn)
    const [academicYear] = await unit.ask<{ id: number }>('select id from academic_year where code = $1', [
      year,
    ])
    if (!academicYear)
      return refuse('YearUnknown', `The academic year ${year} is not known; have it added first.`)
    const of = (await unit.read(host, idOf(universityId))).university
    const made = await insert(unit.store, 'ExamBoard', {
      code: `${of.code}-${meetsOn.slice(0, 7)}`,
      name: name ?? `${of.name}, ${month.format(new Date(meetsOn))}`,
      meetsOn,
      status: 'scheduled',
      university: { id: universityId },
      academicYear: { id: academicYear.id },
    })
    return { ok: true, id: made }
  },
})
