import { differenceDigestOf, digestOf } from './digest.ts'

/** Writing an event, whoever causes it. */
export const recording = `
-- Everybody writes the trail through this function, and nobody may call it but the owner's other functions.
create function app.write_event(event audit_event, changes jsonb) returns integer
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  words text := changes::text;
  salt bytea;
begin
  -- Before the number is taken: a seal waits for every transaction that may hold a number below its last.
  perform pg_current_xact_id();
  event.id := nextval('public.audit_event_id_seq');
  event.occurred_at := coalesce(event.occurred_at, clock_timestamp());
  event.fields := coalesce(event.fields, '{}');
  event.request_id := coalesce(event.request_id, nullif(current_setting('app.request', true), ''));
  event.database_role := coalesce(event.database_role,
    case current_setting('role') when 'none' then session_user else current_setting('role') end);
  if words is not null then
    salt := uuid_send(gen_random_uuid());
    event.difference_digest := ${differenceDigestOf('salt', 'words')};
  end if;
  event.digest := ${digestOf('event')};
  insert into audit_event select (event).*;
  if words is not null then
    insert into audit_difference (changes, salt, event_id) values (words, salt, event.id);
  end if;
  return event.id;
end $$;
comment on function app.write_event(audit_event, jsonb) is
  'Adds an event to the trail, with its number, time and digest, and what it changed beside it.';

create function app.with_actor(event audit_event) returns audit_event
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  secret text := nullif(current_setting('app.credential', true), '');
begin
  if secret is not null then
    -- Whether it holds is asked elsewhere: what is done as it ends is still its owner's deed.
    select c.account_id, c.assignment_id, s.role into event.account_id, event.assignment_id, event.role
    from credential c join assignment s on s.id = c.assignment_id
    where c.secret_hash = sha256(convert_to(secret, 'UTF8'));
  end if;
  return event;
end $$;
comment on function app.with_actor(audit_event) is 'Names the owner of the secret of the request as the one who acts.';

create function app.audit_subject(path text, facts jsonb) returns integer
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  found_id integer;
begin
  case path
    when 'person' then found_id := facts ->> 'id';
    when 'person_id' then found_id := facts ->> 'person_id';
    when 'application_id' then
      select person_id into found_id from application where id = (facts ->> 'application_id')::integer;
    when 'participant_id' then
      select person_id into found_id from participant where id = (facts ->> 'participant_id')::integer;
    when 'module_registration_id' then
      select p.person_id into found_id from module_registration r join participant p on p.id = r.participant_id
      where r.id = (facts ->> 'module_registration_id')::integer;
    when 'mark_id' then
      select p.person_id into found_id from mark m join module_registration r on r.id = m.module_registration_id
        join participant p on p.id = r.participant_id
      where m.id = (facts ->> 'mark_id')::integer;
    when 'award_id' then
      select p.person_id into found_id from award w join participant p on p.id = w.participant_id
      where w.id = (facts ->> 'award_id')::integer;
    when 'tutor_id' then
      select person_id into found_id from tutor where id = (facts ->> 'tutor_id')::integer;
    when 'account', 'account_id' then
      select t.person_id into found_id from assignment s join tutor t on t.id = s.tutor_id
      where s.account_id = coalesce(facts ->> 'account_id', facts ->> 'id')::integer order by s.id limit 1;
    else null;
  end case;
  return found_id;
end $$;
comment on function app.audit_subject(text, jsonb) is 'The person whom a row is about, by the column that leads there.';
`
