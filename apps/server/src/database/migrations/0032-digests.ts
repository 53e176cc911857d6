import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What a digest needs. Whoever has an account gets one from now on, where there is anything to be reminded of. */
export class Digests implements MigrationInterface {
  name = 'Digests1700000000032'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down)
  }
}

const up = `
alter table account add column wants_digest boolean not null default true;
grant select (wants_digest) on account to award_consortium, award_university, award_authority, award_tutor,
  award_analyst, award_examiner;

create table app.digest (
  account_id integer not null constraint digest_account_id_fk references account (id),
  sent_for date not null,
  primary key (account_id, sent_for)
);
comment on table app.digest is 'Who was looked after on which day: a job that is done again leaves them alone. Kept for a month.';
alter table app.digest enable row level security;
create policy jobs on app.digest to award_jobs using (true) with check (true);
grant select, insert, delete on app.digest to award_jobs;

create function app.digest_recipients()
  returns table (account_id integer, email text, display_name text, assignment_id integer, role text)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
    select a.id, a.email, a.display_name, s.id, s.role
    from account a join assignment s on s.account_id = a.id
    cross join lateral (select (now() at time zone 'Europe/London')::date as today) as real
    where a.status = 'active' and a.wants_digest and s.role in ('tutor', 'university_partner')
      and s.valid_from <= today and (s.valid_to is null or s.valid_to > today)
    order by a.id, s.id;
$$;
comment on function app.digest_recipients() is 'Whoever may be reminded by mail, in each part that they have today.';

create function app.lend_credential(assignment integer, hash bytea) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into credential (kind, scopes, expires_at, secret_hash, account_id, assignment_id)
  select 'session', '{read}', now() + interval '1 minute', hash, r.account_id, r.assignment_id
  from app.digest_recipients() r where r.assignment_id = assignment;
  if not found then
    raise exception 'The assignment % is not reminded.', assignment using errcode = 'invalid_authorization_specification';
  end if;
end $$;
comment on function app.lend_credential(integer, bytea) is
  'Lets the job of digests read as a recipient, by their rules of rows; the job takes it back before its transaction ends.';

revoke all on function app.digest_recipients(), app.lend_credential(integer, bytea) from public;
grant execute on function app.digest_recipients(), app.lend_credential(integer, bytea) to award_jobs;
`

const down = `
drop function app.lend_credential(integer, bytea), app.digest_recipients();
drop table app.digest;
alter table account drop column wants_digest;
`
