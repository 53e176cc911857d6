import { refuse } from '@cohortium/domain'
import { InputType } from 'type-graphql'
import { thingInput } from '../../../writing/inputs/change-input.ts'
import { Refs, type RowNumber } from '../../../writing/inputs/fields.ts'
import { MarksFrozen } from '../mark/mark.refusals.ts'
import { takeBoard } from './board-lock.ts'
import { ExamBoardChanged, change } from './exam-board.changes.ts'
import { examBoardPolicy } from './exam-board.policy.ts'
import { BoardOfOtherUniversity, SettledAlready } from './exam-board.refusals.ts'

@InputType({ description: 'Results to bring before a board.' })
class AssignToBoardInput extends thingInput('ExamBoard', 'exam board') {
  @Refs(
    'ModuleRegistration',
    'Module registrations whose results the board is to consider; those before another board move.',
  )
  moduleRegistrationIds!: RowNumber[]
}

interface Brought {
  readonly id: number
  readonly status: string
  readonly university_id: number
  readonly board_status: string | null
}

const brought = `
  select r.id, r.status, p.university_id, b.status as board_status
  from module_registration r
  join participant p on p.id = r.participant_id
  left join exam_board b on b.id = r.exam_board_id
  where r.id = any ($1)`

export const assignToBoard = change({
  name: 'assignToBoard',
  description: 'Brings results before a board that has not frozen its marks yet: all of them, or none.',
  of: examBoardPolicy,
  action: 'assign',
  input: AssignToBoardInput,
  answers: ExamBoardChanged,
  refusals: [BoardOfOtherUniversity, SettledAlready, MarksFrozen],
  async run(unit, { id, moduleRegistrationIds }) {
    await takeBoard(unit, id)
    await unit.ask('select from module_registration where id = any ($1) order by id for update', [
      moduleRegistrationIds,
    ])
    const [own] = await unit.ask<{ university_id: number }>(
      'select university_id from exam_board where id = $1',
      [id],
    )
    for (const { status, university_id, board_status } of await unit.ask<Brought>(brought, [
      moduleRegistrationIds,
    ])) {
      if (university_id !== own?.university_id)
        return refuse(
          'BoardOfOtherUniversity',
          'A result belongs to the other university; bring it before a board of its own.',
        )
      if (status === 'passed' || status === 'failed')
        return refuse('SettledAlready', `A result is settled as ${status}; leave it out.`)
      if (status === 'provisional' && board_status !== null && board_status !== 'scheduled')
        return refuse(
          'MarksFrozen',
          'A result lies before a board that has frozen its marks; have that one decide.',
        )
    }
    await unit.ask(
      'update module_registration set exam_board_id = $1, version = version + 1 where id = any ($2)',
      [id, moduleRegistrationIds],
    )
    return { ok: true, id }
  },
})
