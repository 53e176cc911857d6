/**
 * The entrance by one look-up. A read of personal fields is noted by the statement that finds the credential, in the transaction of
 * the read: there is no answer without its note, and the note's actor is whose secret it is, whatever a caller says.
 */
export const entering = `
create view app.entrant as
  select c.secret_hash, c.account_id, c.assignment_id, s.role, s.university_id, s.local_authority_id, s.tutor_id,
    s.valid_from, s.valid_to
  from credential as c
  join account as a on a.id = c.account_id
  join assignment as s on s.id = c.assignment_id
  cross join lateral (select (now() at time zone 'Europe/London')::date as today) as real
  where c.revoked_at is null and c.expires_at > now()
    and (c.kind = 'token' or coalesce(c.last_used_at, c.created_at) > now() - interval '2 hours')
    and a.status = 'active'
    and s.valid_from <= today
    and (s.valid_to is null or s.valid_to > today);
comment on view app.entrant is 'Whoever may ask just now, and in which assignment, by what their secret hashes to. The owner''s alone.';

create or replace view app.reader as
  select secret_hash, account_id, role, university_id, local_authority_id, tutor_id, valid_from, valid_to from app.entrant;

alter table app.audit_note
  add column account_id integer,
  add column assignment_id integer,
  add column role text collate "C";
comment on column app.audit_note.account_id is
  'Who read, as the entrance found them, with assignment and role; null in notes from before, whose events name who.';
-- The entrance alone writes notes.
drop policy gate on app.audit_note;
revoke insert (events) on app.audit_note from award_gate;

create or replace function app.enter(secret text, role text) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  entered text;
begin
  select set_config('app.credential', $1, true) into entered from app.entrant as r
    where r.secret_hash = sha256(convert_to($1, 'UTF8')) and app.database_role(r.role) = $2;
  if entered is null then
    raise exception 'The credential does not hold.' using errcode = 'invalid_authorization_specification';
  end if;
end $$;

-- A lock on the notes is not waited for long: the reader would wait too.
create function app.enter(secret text, role text, note text) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp set lock_timeout = '2s' as $$
declare
  entered text;
begin
  insert into app.audit_note (account_id, assignment_id, role, events)
    select r.account_id, r.assignment_id, r.role, $3 from app.entrant as r
    where r.secret_hash = sha256(convert_to($1, 'UTF8')) and app.database_role(r.role) = $2
    returning set_config('app.credential', $1, true) into entered;
  if entered is null then
    raise exception 'The credential does not hold.' using errcode = 'invalid_authorization_specification';
  end if;
end $$;
comment on function app.enter(text, text, text) is
  'Opens a request as app.enter(text, text) does, and notes what it reads of people.';
`
