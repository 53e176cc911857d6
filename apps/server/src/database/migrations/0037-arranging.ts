import type { MigrationInterface, QueryRunner } from 'typeorm'

const readers = ['consortium', 'university', 'authority', 'tutor', 'analyst', 'examiner']
  .map((role) => `award_${role}`)
  .join(', ')

/** What arranging a programme needs: fees that change, material that is withdrawn or shared, tutors who can be reached. */
export class Arranging implements MigrationInterface {
  name = 'Arranging1700000000037'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table fee_rate add column version integer not null default 1;
      grant select (version) on fee_rate to ${readers};

      alter table resource add column withdrawn_on date;
      alter table resource add constraint resource_withdrawn_after check (withdrawn_on >= published_on);
      grant select (withdrawn_on) on resource to ${readers};
      ${teaches}
      create policy writer_shares on resource for insert to award_writer
        with check (kind = 'shared_practice' and app.writes_group(delivery_group_id));
      create policy writer_changes_shared on resource for update to award_writer
        using (kind = 'shared_practice' and app.writes_group(delivery_group_id))
        with check (kind = 'shared_practice' and app.writes_group(delivery_group_id));

      grant usage on sequence tutor_id_seq to award_writer;
      ${employs}
      create policy writer_changes_tutors on person_identity for update to award_writer
        using (app.writes_tutor(person_id)) with check (app.writes_tutor(person_id))`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy writer_changes_tutors on person_identity;
      drop function app.writes_tutor(integer);
      revoke usage on sequence tutor_id_seq from award_writer;
      drop policy writer_changes_shared on resource;
      drop policy writer_shares on resource;
      drop function app.writes_group(integer);
      alter table resource drop column withdrawn_on;
      alter table fee_rate drop column version`)
  }
}

const teaches = `
create function app.writes_group(delivery_group integer) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp
  set plan_cache_mode = force_generic_plan as $$
begin
  return exists (
    select from app.reader r join delivery_group_tutor t on t.tutor_id = r.tutor_id
    where r.secret_hash = app.secret_hash() and r.role = 'tutor' and t.delivery_group_id = delivery_group
  );
end $$;
comment on function app.writes_group(integer) is
  'Whether whoever acts may write what is shared with a group: the tutors who teach it.';
revoke all on function app.writes_group(integer) from public;
grant execute on function app.writes_group(integer) to award_writer;`

const employs = `
create function app.writes_tutor(person integer) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp
  set plan_cache_mode = force_generic_plan as $$
begin
  return exists (select from tutor t where t.person_id = person) and app.writes_configuration();
end $$;
comment on function app.writes_tutor(integer) is
  'Whether whoever acts may write how a tutor is reached: the consortium, which appoints tutors.';
revoke all on function app.writes_tutor(integer) from public;
grant execute on function app.writes_tutor(integer) to award_writer;`
