/** Whose participants a university, an authority or an examiner reads. */
export const academicScopes = `
create function app.viewer_universities(scope text) returns integer[]
  language plpgsql stable security definer parallel safe set search_path = pg_catalog, public, pg_temp
  set plan_cache_mode = force_generic_plan as $$
declare
  own integer;
begin
  select r.university_id into own from app.reader as r
    where r.secret_hash = app.secret_hash() and r.role = 'university_partner';
  if not found then
    perform app.nobody();
  end if;
  return own || array(
    select a.grantor_id
    from data_sharing_agreement as a
    where a.recipient_id = own
      and (a.scope = $1 or a.scope = 'participants' and $1 = 'progress')
      and a.signed_on <= app.today()
      and a.valid_from <= app.today()
      and (a.valid_to is null or a.valid_to > app.today())
  );
end $$;
comment on function app.viewer_universities(text) is
  'The university of the partner who asks, and those that share with it, today, at least this much: participants or progress.';

create function app.registering_universities() returns integer[]
  language plpgsql stable security definer parallel safe set search_path = pg_catalog, public, pg_temp
  set plan_cache_mode = force_generic_plan as $$
declare
  reader record;
  taught integer[];
begin
  select * into reader from app.reader as r
    where r.secret_hash = app.secret_hash() and r.role in ('authority_partner', 'tutor');
  if not found then
    perform app.nobody();
  end if;
  if reader.tutor_id is not null then
    taught := app.taught_participants();
    return array(select distinct p.university_id from participant as p where p.id = any (taught));
  end if;
  return array(
    select u.id from university as u
    where exists (
      select from participant as p
      where p.local_authority_id = reader.local_authority_id and p.university_id = u.id
    )
  );
end $$;
comment on function app.registering_universities() is
  'Universities that registered a participant whom the authority or the tutor who asks may see.';

create function app.examined_boards() returns integer[]
  language plpgsql stable security definer parallel safe set search_path = pg_catalog, public, pg_temp
  set plan_cache_mode = force_generic_plan as $$
declare
  reader record;
begin
  select * into reader from app.reader as r
    where r.secret_hash = app.secret_hash() and r.role = 'external_examiner';
  if not found then
    perform app.nobody();
  end if;
  return array(
    select b.id from exam_board as b
    where b.university_id = reader.university_id
      and b.meets_on >= reader.valid_from
      and (reader.valid_to is null or b.meets_on < reader.valid_to)
  );
end $$;
comment on function app.examined_boards() is
  'Boards of the external examiner who asks: those of their university that meet within their term.';
`
