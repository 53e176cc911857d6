import type { MigrationInterface, QueryRunner } from 'typeorm'
import { closedHistories, erasure, openHistories } from './audit/erasure.ts'

/** The erasure of a person, and who may handle what is held on one. */
export class Erasure implements MigrationInterface {
  name = 'Erasure1700000000021'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(openHistories)
    await runner.query(erasure)
    await runner.query(handling)
    await runner.query(grants)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function app.erase_asked_person(integer), app.may_handle_person(integer),
        app.erase_person(integer, text), app.erasure_obstacle(integer)`)
    await runner.query(closedHistories)
  }
}

const handling = `
create function app.may_handle_person(person integer) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  handler record;
begin
  select * into handler from app.live_credential(current_setting('app.credential', true));
  return coalesce(
    case handler.role
      when 'consortium_administrator' then exists (select from person p where p.id = person)
      when 'university_partner' then
        exists (select from participant p where p.person_id = person and p.university_id = handler.university_id)
        or exists (select from application a where a.person_id = person and a.university_id = handler.university_id)
    end, false);
end $$;
comment on function app.may_handle_person(integer) is
  'Whether whoever asks answers for what is held on a person: administrators, and the person''s university.';

create function app.erase_asked_person(person integer) returns integer
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not app.may_handle_person(person) then
    raise exception 'The person % is not theirs to erase.', person using errcode = 'check_violation', constraint = 'not_found';
  end if;
  return app.erase_person(person, 'erasePerson');
end $$;
comment on function app.erase_asked_person(integer) is 'Erases a person for whoever asks, where they answer for them.';
`

const grants = `
revoke all on function app.erasure_obstacle(integer), app.erase_person(integer, text),
  app.may_handle_person(integer), app.erase_asked_person(integer) from public;
grant execute on function app.may_handle_person(integer) to award_consortium, award_university;
grant execute on function app.erase_asked_person(integer) to award_gate;
`
