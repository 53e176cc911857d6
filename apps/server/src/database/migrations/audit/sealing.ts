import { sealHashOf } from './digest.ts'

/** The chain of seals. */
export const sealing = `
create function app.audit_horizon(out last_event_id integer, out transaction xid8)
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  select case when is_called then last_value else 0 end into last_event_id from audit_event_id_seq;
  -- After the number: whoever holds one up to it has an older transaction.
  transaction := pg_current_xact_id();
end $$;
comment on function app.audit_horizon() is
  'The greatest number given to an event, and a transaction younger than all that were given one.';

create function app.seal_events(up_to integer, older_than xid8, most integer) returns audit_seal
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  seal audit_seal;
  before audit_seal;
  digests bytea;
begin
  if not pg_try_advisory_xact_lock(hashtext('cohortium audit seal')) then
    return null;
  end if;
  -- Until these have ended, an event with a smaller number may still appear.
  if pg_snapshot_xmin(pg_current_snapshot()) < older_than then
    return null;
  end if;
  select * into before from audit_seal order by id desc limit 1;
  seal.after_event_id := coalesce(before.last_event_id, 0);
  seal.previous_hash := coalesce(before.hash, '');
  seal.sealed_at := clock_timestamp();
  select max(id), count(*), string_agg(digest, '' order by id) into seal.last_event_id, seal.event_count, digests
  from (
    select id, digest from audit_event where id > seal.after_event_id and id <= up_to order by id limit most
  ) as events;
  if seal.event_count = 0 then
    return null;
  end if;
  seal.hash := ${sealHashOf('seal', 'digests')};
  insert into audit_seal (sealed_at, after_event_id, last_event_id, event_count, hash, previous_hash)
  values (seal.sealed_at, seal.after_event_id, seal.last_event_id, seal.event_count, seal.hash, seal.previous_hash)
  returning * into seal;
  return seal;
end $$;
comment on function app.seal_events(integer, xid8, integer) is
  'Seals the events up to a number, at most so many, once all transactions older than the one named have ended.';
`
