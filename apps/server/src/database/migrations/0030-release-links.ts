import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What a headteacher without an account may see and do by a link: one agreement's question, and its answer. */
export class ReleaseLinks implements MigrationInterface {
  name = 'ReleaseLinks1700000000030'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(asked)
    await runner.query(answered)
    await runner.query(`
      revoke all on function app.release_asked(bytea), app.answer_release(bytea, text, text) from public;
      grant execute on function app.release_asked(bytea), app.answer_release(bytea, text, text) to award_gate`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop function app.release_asked(bytea); drop function app.answer_release(bytea, text, text)',
    )
  }
}

const asked = `
create function app.release_asked(hash bytea) returns jsonb
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select jsonb_build_object(
    'participant', i.given_name || ' ' || i.family_name, 'school', s.name, 'university', u.name,
    'programme', m.title, 'days', coalesce((
      select jsonb_agg(jsonb_build_object('number', d.number, 'heldOn', d.held_on, 'venue', d.venue) order by d.number)
      from taught_day d where d.delivery_group_id = p.delivery_group_id), '[]'))
  from app.live_link(hash, 'release_agreement') l
  join release_agreement a on a.id = l.subject_id and a.status = 'sent'
  join participant p on p.id = a.participant_id
  join person_identity i on i.person_id = p.person_id
  join university u on u.id = p.university_id
  join programme m on m.id = p.programme_id
  left join school s on s.id = a.school_id
$$;
comment on function app.release_asked(bytea) is
  'What the school is asked by the link whose secret hashes to this: whom to release, and when. Null where it does not hold.'`

const answered = `
create function app.answer_release(hash bytea, answer text, signatory text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  link record;
begin
  select * into link from app.redeem_link(hash, 'release_agreement');
  if not found then return false; end if;
  -- The trail names no account, so it tells by what the answer came.
  perform set_config('app.request', 'headteacher by link ' || link.id, true);
  update release_agreement a
  set status = answer, answered_on = app.today(), signatory_role = signatory, version = version + 1
  where a.id = link.subject_id and a.status = 'sent' and answer in ('signed', 'declined');
  return found;
end $$;
comment on function app.answer_release(bytea, text, text) is
  'Signs or declines the agreement of the link whose secret hashes to this, and uses the link up; false where it does not hold.'`
