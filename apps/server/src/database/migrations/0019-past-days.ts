import type { MigrationInterface, QueryRunner } from 'typeorm'
import { seen } from './row-rules/rules.ts'

/**
 * What past days are read from: the states and tutors of a day follow from histories, which a role may so read where it
 * reads the thing itself, without who changed it and why.
 */
export class PastDays implements MigrationInterface {
  name = 'PastDays1700000000019'

  async up(runner: QueryRunner): Promise<void> {
    for (const [role, table, columns, rule] of histories)
      await runner.query(`
        create policy ${role} on ${table} for select to award_${role} using (${rule});
        grant select (${columns}) on ${table} to award_${role}`)
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [role, table] of histories)
      await runner.query(`
        revoke select on ${table} from award_${role};
        drop policy ${role} on ${table}`)
  }
}

const throughParticipant = seen('participant', 'participant_id')
const throughAward = seen('award', 'award_id')
const throughBoard = seen('exam_board', 'exam_board_id')

const histories: readonly (readonly [role: string, table: string, columns: string, rule: string])[] = [
  ['authority', 'award_transition', 'award_id, from_state, id, occurred_at, to_state', throughAward],
  [
    'authority',
    'exam_board_transition',
    'exam_board_id, from_state, id, occurred_at, to_state',
    throughBoard,
  ],
  [
    'authority',
    'module_registration_transition',
    'from_state, id, module_registration_id, occurred_at, to_state',
    seen('module_registration', 'module_registration_id'),
  ],
  ['tutor', 'award_transition', 'award_id, from_state, id, occurred_at, to_state', throughAward],
  ['tutor', 'exam_board_transition', 'exam_board_id, from_state, id, occurred_at, to_state', throughBoard],
  [
    'examiner',
    'participant_transition',
    'effective_on, from_state, id, occurred_at, participant_id, to_state',
    throughParticipant,
  ],
  ['examiner', 'tutor_allocation', 'id, participant_id, tutor_id, valid_from, valid_to', throughParticipant],
]
