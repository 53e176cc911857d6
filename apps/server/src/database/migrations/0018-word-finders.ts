import type { MigrationInterface, QueryRunner } from 'typeorm'
import { finders } from './word-finders/finders.ts'

/**
 * Rows by their words, for readers whose rules look at each row. PostgreSQL tries a search only on rows that a rule has
 * let through, lest the search tell of others, and so never begins at the index of words. These functions begin there,
 * and answer of what is found the ids that the reader may see.
 */
export class WordFinders implements MigrationInterface {
  name = 'WordFinders1700000000018'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(indexes)
    await runner.query(finders)
    await runner.query(`
      revoke all on function ${[...both, ...university].join(', ')} from public;
      grant execute on function ${both.join(', ')} to award_university, award_authority;
      grant execute on function ${university.join(', ')} to award_university`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function ${[...both, ...university].join(', ')}; ${oldIndexes}`)
  }
}

const both = [
  'app.find_participants(tsquery)',
  'app.find_people(tsquery)',
  'app.find_person_identities(tsquery)',
]
const university = ['app.find_feedback(tsquery)', 'app.find_evidence_items(tsquery)']

// Whoever made a day up with a tutor’s group is looked for in every request of the tutor’s.
const indexes = `
drop index attendance_made_up_at_id_idx;
create index attendance_made_up_at_id_participant_id_idx on attendance (made_up_at_id, participant_id);
`
const oldIndexes = `
drop index attendance_made_up_at_id_participant_id_idx;
create index attendance_made_up_at_id_idx on attendance (made_up_at_id)`
