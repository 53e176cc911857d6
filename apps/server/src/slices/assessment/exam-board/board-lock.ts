import type { Unit } from '../../../writing/unit/unit.ts'

/** First number of the advisory locks that stand for exam boards: tutors may lock no row of a board. */
const boards = 2

/** Keeps the board of a module registration as it is until the transaction ends; others may keep it so too. */
export async function keepBoard({ ask }: Unit, registration: number): Promise<void> {
  await ask(
    'select pg_advisory_xact_lock_shared($2, exam_board_id) from module_registration where id = $1 and exam_board_id is not null',
    [registration, boards],
  )
}

/** Waits for everybody who works at results of a board, and has others wait. */
export async function takeBoard({ ask }: Unit, board: number): Promise<void> {
  await ask('select pg_advisory_xact_lock($2, $1)', [board, boards])
}
