/**
 * Whom a tutor reads. A tutor's rows are few: their ids are listed once for a statement. The plans are kept, since
 * planning one anew for each tutor takes longer than running it.
 */
export const tutorScopes = `
create function app.my_participants() returns integer[]
  language plpgsql stable security definer parallel safe set search_path = pg_catalog, public, pg_temp
  set plan_cache_mode = force_generic_plan as $$
declare
  me constant integer := app.viewer_tutor();
begin
  return array(
    select a.participant_id from tutor_allocation as a
    where a.tutor_id = me
      and a.valid_from <= app.today()
      and (a.valid_to is null or a.valid_to > app.today())
  );
end $$;
comment on function app.my_participants() is 'Participants allocated today to the tutor who asks.';

create function app.taught_participants() returns integer[]
  language plpgsql stable security definer parallel safe set search_path = pg_catalog, public, pg_temp
  set plan_cache_mode = force_generic_plan as $$
declare
  me constant integer := app.viewer_tutor();
  allocated constant integer[] := app.my_participants();
begin
  return array(
    select unnest(allocated)
    union
    select p.id
    from delivery_group_tutor as g
    join participant as p on p.delivery_group_id = g.delivery_group_id
    where g.tutor_id = me
    union
    select a.participant_id
    from delivery_group_tutor as g
    join taught_day as d on d.delivery_group_id = g.delivery_group_id
    join attendance as a on a.made_up_at_id = d.id
    where g.tutor_id = me
    union
    select r.participant_id
    from mark as m
    join module_registration as r on r.id = m.module_registration_id
    where m.second_marker_id = me
  );
end $$;
comment on function app.taught_participants() is
  'Whom the tutor who asks teaches: allocated today, in an own group, a guest of its days, or marked second.';

create function app.my_registrations() returns integer[]
  language plpgsql stable security definer parallel safe set search_path = pg_catalog, public, pg_temp
  set plan_cache_mode = force_generic_plan as $$
declare
  allocated constant integer[] := app.my_participants();
begin
  return array(select r.id from module_registration as r where r.participant_id = any (allocated));
end $$;
comment on function app.my_registrations() is 'Module registrations of the participants allocated today to the tutor who asks.';

create function app.seen_registrations() returns integer[]
  language plpgsql stable security definer parallel safe set search_path = pg_catalog, public, pg_temp
  set plan_cache_mode = force_generic_plan as $$
declare
  me constant integer := app.viewer_tutor();
  allocated constant integer[] := app.my_registrations();
begin
  return array(
    select unnest(allocated)
    union
    select m.module_registration_id from mark as m where m.first_marker_id = me
    union
    select m.module_registration_id from mark as m where m.second_marker_id = me
  );
end $$;
comment on function app.seen_registrations() is
  'Module registrations of the participants allocated today to the tutor who asks, and those that they marked.';
`
