import type { MigrationInterface, QueryRunner } from 'typeorm'

/** How much room tutors and groups have, for those who do not see everybody who takes it: numbers and days, and of nobody whose. */
export class Places implements MigrationInterface {
  name = 'Places1700000000042'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tutorPeriods)
    await runner.query(guestPlaces)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.tutor_periods(date), app.guest_places(integer[])')
  }
}

const tutorPeriods = `
create function app.tutor_periods(since date) returns table (tutor_id integer, valid_from date, valid_to date)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select a.tutor_id, a.valid_from, a.valid_to from tutor_allocation a
  where a.valid_to is null or a.valid_to > since
$$;
comment on function app.tutor_periods(date) is
  'From when to when each tutor is taken, by participants of either university, as far as it lasts beyond a day.';
revoke all on function app.tutor_periods(date) from public;
grant execute on function app.tutor_periods(date) to award_university;
`

const guestPlaces = `
create function app.guest_places(days integer[]) returns table (taught_day_id integer, places integer)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select d.id, (g.capacity - (
      select count(*) from participant p where p.delivery_group_id = g.id and p.status in ('registered', 'active')
    ) - (select count(*) from attendance a where a.made_up_at_id = d.id))::integer
  from taught_day d join delivery_group g on g.id = d.delivery_group_id
  where d.id = any (days)
$$;
comment on function app.guest_places(integer[]) is
  'How many more each taught day can take beside those who are of its group, and guests who are noted already.';
revoke all on function app.guest_places(integer[]) from public;
grant execute on function app.guest_places(integer[])
  to award_consortium, award_university, award_authority, award_tutor, award_analyst;
`
