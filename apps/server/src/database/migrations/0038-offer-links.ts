import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What an applicant without an account may see and do by a link: one offer, and its answer. */
export class OfferLinks implements MigrationInterface {
  name = 'OfferLinks1700000000038'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table application add column deferral_asked_on date;
      grant select (deferral_asked_on) on application to award_consortium, award_university, award_analyst`)
    await runner.query(offered)
    await runner.query(answered)
    await runner.query(`
      revoke all on function app.offer_by_link(bytea), app.answer_offer(bytea, text, text, timestamptz) from public;
      grant execute on function app.offer_by_link(bytea), app.answer_offer(bytea, text, text, timestamptz)
        to award_gate`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function app.offer_by_link(bytea);
      drop function app.answer_offer(bytea, text, text, timestamptz);
      alter table application drop column deferral_asked_on`)
  }
}

const offered = `
create function app.offer_by_link(hash bytea) returns jsonb
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select jsonb_build_object(
    'link', jsonb_build_object(
      'isUsed', l.used_at is not null, 'isRevoked', l.revoked_at is not null,
      'isExpired', l.expires_at <= clock_timestamp(), 'status', a.status, 'responseDueOn', a.response_due_on,
      'university', u.name),
    'offer', jsonb_build_object(
      'applicant', i.given_name || ' ' || i.family_name, 'university', u.name, 'programme', m.title,
      'cohort', c.name, 'startsOn', c.starts_on, 'responseDueOn', a.response_due_on, 'conditions', coalesce((
        select jsonb_agg(jsonb_build_object('description', d.description, 'dueOn', d.due_on) order by d.due_on, d.id)
        from application_condition d where d.application_id = a.id), '[]')))
  from app.link l
  join application a on a.id = l.subject_id
  join person_identity i on i.person_id = a.person_id
  join university u on u.id = a.university_id
  join programme m on m.id = a.programme_id
  join cohort c on c.id = a.cohort_id
  where l.secret_hash = hash and l.purpose = 'offer'
$$;
comment on function app.offer_by_link(bytea) is
  'The offer of the link whose secret hashes to this, and whether link and offer are open; null for no such link.'`

const answered = `
create function app.answer_offer(hash bytea, answer text, note text, moment timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  link record;
  offer record;
begin
  select a.id, a.status into offer from app.live_link(hash, 'offer') l join application a on a.id = l.subject_id
    where a.status = 'offered' and (a.response_due_on is null or a.response_due_on >= app.today())
    for update of a;
  if not found or answer not in ('accept', 'decline', 'defer') then return false; end if;
  -- Of two answers at once the second waited above, and finds the link used.
  select * into link from app.redeem_link(hash, 'offer');
  if not found then return false; end if;
  -- The trail names no account, so it tells by what the answer came.
  perform set_config('app.request', 'applicant by link ' || link.id, true);
  if answer = 'defer' then
    update application set deferral_asked_on = app.today(), version = version + 1 where id = offer.id;
    return true;
  end if;
  insert into application_transition (name, from_state, to_state, occurred_at, actor, reason, application_id)
  select answer, 'offered', case answer when 'accept' then 'pending_conditions' else 'declined' end,
    greatest(moment, max(t.occurred_at) + interval '1 millisecond'), 'applicant by link', note, offer.id
  from application_transition t where t.application_id = offer.id;
  if answer = 'accept' then
    update application set status = 'pending_conditions', deferral_asked_on = null, version = version + 1,
      response_due_on = (select max(d.due_on) from application_condition d where d.application_id = offer.id)
    where id = offer.id;
  else
    update application set status = 'declined', response_due_on = null, decided_on = app.today(),
      decision_reason = 'applicant_choice', decision_note = note, version = version + 1
    where id = offer.id;
  end if;
  return true;
end $$;
comment on function app.answer_offer(bytea, text, text, timestamptz) is
  'Accepts or declines the offer of the link whose secret hashes to this, or asks to defer it; false where it is not open.'`
