/** Counters that changes share out among themselves, so that those made at once hardly wait for each other. */
const count = 16

/**
 * Each change adds one to one counter, in its own transaction: a replica on which no counter is less than here has every change. A
 * position of the log would not tell as much: what reads note is written to it as well, and not at once.
 */
export const lanes = `
create table app.change_count (
  lane smallint primary key,
  changes bigint not null
-- Room for every row's next version on the same page.
) with (fillfactor = 10);
comment on table app.change_count is
  'How many transactions changed something, shared out among counters. It is compared with that of a replica.';
insert into app.change_count select lane, 0 from generate_series(0, ${count - 1}) as lane;
alter table app.change_count enable row level security;
`

/**
 * At the end of a transaction, when it has every other lock that it takes: whoever waits for a counter then waits for one commit, and
 * holds nothing that this one wants.
 */
export const counting = `
create function app.count_change() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  transaction constant text := pg_current_xact_id()::text;
begin
  -- Once for a transaction.
  if current_setting('app.counted', true) is distinct from transaction then
    perform set_config('app.counted', transaction, true);
    update app.change_count set changes = changes + 1 where lane = pg_backend_pid() % ${count};
  end if;
  return null;
end $$;
comment on function app.count_change() is 'Counts a transaction that changed something.';
revoke all on function app.count_change() from public;

-- Everything that changes anything is told to the trail; that something was read, or somebody came, changes no answer.
create constraint trigger change_is_counted after insert on audit_event deferrable initially deferred
  for each row when (new.kind not in ('read', 'export', 'sign_in', 'sign_out', 'sign_in_refused'))
  execute function app.count_change();
-- Rules and functions come by migrations.
create constraint trigger change_is_counted after insert or delete on schema_migration deferrable initially deferred
  for each row execute function app.count_change();
`

/** For the login itself, which enters before it takes a role; how many changes there were is nothing to hide. */
export const waiting = `
create function app.changes_kept() returns bigint[]
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select array_agg(changes order by lane) from app.change_count
$$;
comment on function app.changes_kept() is 'What a replica must have reached that shall know every change kept until now.';

create function app.await_changes(kept bigint[], patience integer) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  latest constant timestamptz := clock_timestamp() + patience * interval '1 millisecond';
begin
  if not pg_is_in_recovery() then
    raise exception 'This database follows no other.' using errcode = 'CR001';
  end if;
  loop
    perform from app.change_count as c where c.changes < kept[c.lane + 1];
    exit when not found;
    if clock_timestamp() >= latest then
      raise exception 'This replica is behind.' using errcode = 'CR002';
    end if;
    perform pg_sleep(0.001);
  end loop;
end $$;
comment on function app.await_changes(bigint[], integer) is
  'On a replica: waits until it has these changes, at most so many milliseconds; refuses when it has not, or is no replica.';
`
