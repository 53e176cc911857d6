import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Two records of one person become one, by the consortium alone. */
export class Merging implements MigrationInterface {
  name = 'Merging1700000000041'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(merging)
    await runner.query(`
      revoke all on function app.merge_people(integer, integer), app.keep_merged_deadlines(integer, date, text)
        from public;
      grant execute on function app.merge_people(integer, integer), app.keep_merged_deadlines(integer, date, text)
        to award_writer`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop function app.merge_people(integer, integer), app.keep_merged_deadlines(integer, date, text)',
    )
  }
}

const merging = `
create function app.merge_people(kept integer, ended integer) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  number text;
  birth date;
begin
  if not app.writes_configuration() or kept = ended then
    raise exception 'Only the consortium merges two records.' using errcode = 'insufficient_privilege';
  end if;
  perform from person where id in (kept, ended) order by id for update;
  update application set person_id = kept, version = version + 1 where person_id = ended;
  update participant set person_id = kept, version = version + 1 where person_id = ended;
  update tutor set person_id = kept, version = version + 1 where person_id = ended;
  -- What both say is kept once; of one status with two accounts that of the record that is kept.
  delete from teacher_status t where t.person_id = ended
    and exists (select from teacher_status k where k.person_id = kept and k.kind = t.kind);
  update teacher_status set person_id = kept where person_id = ended;
  delete from senco_appointment a where a.person_id = ended and exists (
    select from senco_appointment k where k.person_id = kept and (k.school_id, k.role, k.starts_on) = (a.school_id, a.role, a.starts_on));
  update senco_appointment set person_id = kept where person_id = ended;
  update english_evidence set person_id = kept where person_id = ended;
  update qualification set person_id = kept where person_id = ended;
  -- Names that the kept record has for those days stand.
  delete from person_name n where n.person_id = ended and exists (
    select from person_name k where k.person_id = kept
      and daterange(k.valid_from, k.valid_to) && daterange(n.valid_from, n.valid_to));
  update person_name set person_id = kept where person_id = ended;
  update message set person_id = kept where person_id = ended;
  update app.link set person_id = kept where person_id = ended;
  delete from person_identity where person_id = ended returning trn, date_of_birth into number, birth;
  update person_identity set trn = coalesce(trn, number), date_of_birth = coalesce(date_of_birth, birth), version = version + 1
    where person_id = kept and ((trn is null and number is not null) or (date_of_birth is null and birth is not null));
  delete from person where id = ended;
end $$;
comment on function app.merge_people(integer, integer) is
  'Moves everything that a record of a person leads to, to another record of the same person, and removes it.';

create function app.keep_merged_deadlines(person integer, deadline date, reason text) returns void
  language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  update participant p
  set statutory_deadline = deadline, statutory_deadline_reason = reason, version = p.version + 1
  where p.person_id = person and app.writes_configuration()
    and (p.statutory_deadline, p.statutory_deadline_reason) is distinct from (deadline, reason)
$$;
comment on function app.keep_merged_deadlines(integer, date, text) is
  'Brings the deadlines of a person’s registrations up to date after two records became one.'`
