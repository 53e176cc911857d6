/** What becomes of uploads. */
export const uploads = `
create function app.take_upload(upload integer)
  returns table (file_name text, format text, bytes integer, sha256 text)
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
#variable_conflict use_column
declare
  taker integer := (select account_id from app.live_credential(current_setting('app.credential', true)));
begin
  return query
    delete from app.upload u
    where u.id = take_upload.upload and u.account_id = taker and u.expires_at > now()
    returning u.file_name, u.format, u.bytes, u.sha256;
end $$;
comment on function app.take_upload(integer) is
  'Takes an upload of whoever asks, to be attached in the same transaction; none where it is not theirs or has expired.';

-- Whoever keeps a file holds the lock shared until something refers to it, so that none goes in between.
create function app.sweep_documents() returns setof text
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtext('cohortium document sweep'));
  delete from app.upload where expires_at <= now();
  return query
    delete from app.document_content c
    where not exists (select from app.upload u where u.sha256 = c.sha256)
      and not exists (select from application_document d where d.content_sha256 = c.sha256)
    returning c.sha256;
end $$;
comment on function app.sweep_documents() is 'Lets uploads expire and removes files that nothing refers to; answers their SHA-256.';

revoke all on function app.take_upload(integer), app.sweep_documents() from public;
grant execute on function app.take_upload(integer) to award_writer;
grant execute on function app.sweep_documents() to award_gate;
`
