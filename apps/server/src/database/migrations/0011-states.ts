import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The state machines, frozen: a status changes only along them, and their histories are never rewritten. */
export class States implements MigrationInterface {
  name = 'States1700000000011'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(functions)
    for (const [table, moves] of Object.entries(allowedMoves)) await runner.query(guard(table, moves))
    for (const table of histories) await runner.query(seal(table))
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of histories) await runner.query(`drop trigger history_is_sealed on ${table}`)
    for (const table of Object.keys(allowedMoves))
      await runner.query(`drop trigger status_machine on ${table}`)
    await runner.query(
      'drop function app.refuse_rewritten_history(); drop function app.refuse_forbidden_move();',
    )
  }
}

const functions = `
create function app.refuse_forbidden_move() returns trigger language plpgsql as $$
begin
  if old.status || '>' || new.status = any (tg_argv) then
    return new;
  end if;
  raise exception 'A row of % may not go from % to %.', tg_table_name, old.status, new.status
    using errcode = 'check_violation', table = tg_table_name, column = 'status', constraint = tg_name;
end $$;
comment on function app.refuse_forbidden_move() is
  'Refuses a change of status that is not among the trigger''s arguments, each written from>to.';

create function app.refuse_rewritten_history() returns trigger language plpgsql as $$
begin
  raise exception 'Rows of % are only ever added: record another change instead.', tg_table_name
    using errcode = 'check_violation', table = tg_table_name, constraint = tg_name;
end $$;
comment on function app.refuse_rewritten_history() is 'Refuses to change or delete an entry of a history.';
`

const guard = (table: string, moves: string): string => `
create trigger status_machine before update on ${table}
  for each row when (old.status is distinct from new.status)
  execute function app.refuse_forbidden_move(${moves
    .trim()
    .split(/\s+/)
    .map((move) => `'${move}'`)
    .join(', ')})`

const seal = (table: string): string => `
create trigger history_is_sealed before update or delete on ${table}
  for each row execute function app.refuse_rewritten_history()`

const histories = [
  'application_transition',
  'participant_transition',
  'module_registration_transition',
  'exam_board_transition',
  'award_transition',
]

/**
 * Every allowed move by table, as the state tables of the domain stood when this migration was written. A machine
 * that changes needs a new migration: a test compares these triggers with the machines.
 */
const allowedMoves = {
  application: `
    draft>submitted submitted>under_review under_review>information_requested
    information_requested>under_review under_review>waitlisted waitlisted>offered under_review>offered
    offered>pending_conditions pending_conditions>accepted accepted>registered submitted>rejected
    information_requested>rejected under_review>rejected waitlisted>rejected offered>declined
    offered>lapsed pending_conditions>lapsed pending_conditions>conditions_not_met draft>withdrawn
    submitted>withdrawn under_review>withdrawn information_requested>withdrawn waitlisted>withdrawn
    offered>withdrawn pending_conditions>withdrawn accepted>withdrawn pending_conditions>offered
    accepted>offered submitted>draft under_review>submitted waitlisted>under_review offered>waitlisted
    offered>under_review accepted>pending_conditions rejected>submitted rejected>information_requested
    rejected>under_review rejected>waitlisted declined>offered lapsed>offered lapsed>pending_conditions
    conditions_not_met>pending_conditions withdrawn>draft withdrawn>submitted withdrawn>under_review
    withdrawn>information_requested withdrawn>waitlisted withdrawn>offered withdrawn>pending_conditions
    withdrawn>accepted offered>accepted`,
  participant: `
    registered>active active>interrupted interrupted>active active>completed registered>withdrawn
    active>withdrawn interrupted>withdrawn active>discontinued interrupted>discontinued`,
  release_agreement: 'draft>sent sent>signed sent>declined sent>revoked signed>revoked',
  module_registration: `
    in_progress>provisional referred>provisional deferred>provisional provisional>passed
    provisional>referred provisional>deferred provisional>failed`,
  evidence_item: 'draft>submitted submitted>met submitted>returned returned>submitted',
  exam_board: 'scheduled>marks_frozen marks_frozen>held held>confirmed',
  award: 'recommended>conferred recommended>not_conferred conferred>rescinded',
  extension: `
    submitted>evidence_required evidence_required>submitted submitted>approved
    evidence_required>approved submitted>rejected evidence_required>rejected`,
  circumstance_claim: `
    submitted>evidence_required evidence_required>submitted submitted>approved
    evidence_required>approved submitted>rejected evidence_required>rejected`,
  concern: 'open>in_progress open>resolved in_progress>resolved resolved>open',
  feedback: 'draft>published',
}
