/** Whoever may ask, by what a secret hashes to. */
export const reader = `
create view app.reader as
  select c.secret_hash, c.account_id, s.role, s.university_id, s.local_authority_id, s.tutor_id, s.valid_from, s.valid_to
  from credential as c
  join account as a on a.id = c.account_id
  join assignment as s on s.id = c.assignment_id
  cross join lateral (select (now() at time zone 'Europe/London')::date as today) as real
  where c.revoked_at is null and c.expires_at > now()
    and (c.kind = 'token' or coalesce(c.last_used_at, c.created_at) > now() - interval '2 hours')
    and a.status = 'active'
    and s.valid_from <= today
    and (s.valid_to is null or s.valid_to > today);
comment on view app.reader is 'Whoever may ask just now, by what their secret hashes to. The owner''s alone.';
`

/** The entrance of a request. */
export const enter = `
create function app.enter(secret text, role text) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform from app.live_credential($1) as c where app.database_role(c.role) = $2;
  if not found then
    raise exception 'The credential does not hold.' using errcode = 'invalid_authorization_specification';
  end if;
  perform set_config('app.credential', $1, true);
end $$;
comment on function app.enter(text, text) is
  'Opens a request for the owner of the secret, in the group role of the part in which it acts, and in no other.';
`

/** Who is asking, and what they belong to. */
export const entrance = `
${reader}

create function app.secret_hash() returns bytea
  language sql stable parallel safe
  return sha256(convert_to(current_setting('app.credential', true), 'UTF8'));
comment on function app.secret_hash() is 'What the secret of the request hashes to.';

create function app.nobody() returns void
  language plpgsql stable parallel safe as $$
begin
  raise exception 'Nobody in this part is signed in.' using errcode = 'invalid_authorization_specification';
end $$;
comment on function app.nobody() is 'Refuses a question that nobody asks.';

${enter}

create function app.viewer_account() returns integer
  language plpgsql stable security definer parallel safe set search_path = pg_catalog, public, pg_temp
  set plan_cache_mode = force_generic_plan as $$
declare
  found_id integer;
begin
  select r.account_id into found_id from app.reader as r where r.secret_hash = app.secret_hash();
  if found_id is null then
    perform app.nobody();
  end if;
  return found_id;
end $$;
comment on function app.viewer_account() is 'Account of whoever asks.';

create function app.viewer_university() returns integer
  language plpgsql stable security definer parallel safe set search_path = pg_catalog, public, pg_temp
  set plan_cache_mode = force_generic_plan as $$
declare
  found_id integer;
begin
  select r.university_id into found_id from app.reader as r where r.secret_hash = app.secret_hash()
    and r.role in ('university_partner', 'external_examiner');
  if found_id is null then
    perform app.nobody();
  end if;
  return found_id;
end $$;
comment on function app.viewer_university() is 'University of the partner or external examiner who asks.';

create function app.viewer_authority() returns integer
  language plpgsql stable security definer parallel safe set search_path = pg_catalog, public, pg_temp
  set plan_cache_mode = force_generic_plan as $$
declare
  found_id integer;
begin
  select r.local_authority_id into found_id from app.reader as r where r.secret_hash = app.secret_hash()
    and r.role = 'authority_partner';
  if found_id is null then
    perform app.nobody();
  end if;
  return found_id;
end $$;
comment on function app.viewer_authority() is 'Authority of the partner who asks.';

create function app.viewer_tutor() returns integer
  language plpgsql stable security definer parallel safe set search_path = pg_catalog, public, pg_temp
  set plan_cache_mode = force_generic_plan as $$
declare
  found_id integer;
begin
  select r.tutor_id into found_id from app.reader as r where r.secret_hash = app.secret_hash()
    and r.role = 'tutor';
  if found_id is null then
    perform app.nobody();
  end if;
  return found_id;
end $$;
comment on function app.viewer_tutor() is 'The tutor who asks.';
`
