import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What a respondent without an account may see and do by a link: the questionnaire, and one set of answers to it. */
export class EvaluationLinks implements MigrationInterface {
  name = 'EvaluationLinks1700000000033'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(asked)
    await runner.query(answered)
    await runner.query(`
      revoke all on function app.survey_asked(bytea), app.answer_survey(bytea, text, jsonb) from public;
      grant execute on function app.survey_asked(bytea), app.answer_survey(bytea, text, jsonb) to award_gate`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop function app.survey_asked(bytea); drop function app.answer_survey(bytea, text, jsonb)',
    )
  }
}

const asked = `
create function app.survey_asked(hash bytea) returns jsonb
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select jsonb_build_object('title', s.title, 'respondent', s.respondent_kind, 'cohort', c.name)
  from app.live_link(hash, 'evaluation') l
  join evaluation_survey s on s.id = l.subject_id and s.closed_on is null
  join cohort c on c.id = s.cohort_id
$$;
comment on function app.survey_asked(bytea) is
  'The questionnaire of the link whose secret hashes to this; null where it does not hold.'`

const answered = `
create function app.answer_survey(hash bytea, words text, given jsonb) returns boolean
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  link record;
  response integer;
begin
  select * into link from app.redeem_link(hash, 'evaluation');
  if not found then return false; end if;
  -- Neither the trail nor the answers tell by which link they came: whose they are stays unknown.
  insert into evaluation_response (submitted_on, comment, survey_id)
    select app.today(), words, s.id from evaluation_survey s where s.id = link.subject_id and s.closed_on is null
    returning id into response;
  if response is null then return false; end if;
  insert into evaluation_score (theme, score, response_id)
    select key, value::integer, response from jsonb_each_text(given);
  return true;
end $$;
comment on function app.answer_survey(bytea, text, jsonb) is
  'Keeps answers to the questionnaire of the link whose secret hashes to this, and uses the link up; false where it does not hold.'`
