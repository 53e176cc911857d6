/** Each asks the credential of the request anew, like the rules for reading; few rows are written at a time. */
const scope = (name: string, argument: string, means: string, condition: string): string => `
create function app.${name}(${argument}) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp
  set plan_cache_mode = force_generic_plan as $$
declare
  writer record;
begin
  select * into writer from app.reader as r where r.secret_hash = app.secret_hash();
  return found and coalesce(${condition}, false);
end $$;
comment on function app.${name}(${argument.split(' ')[1] ?? ''}) is 'Whether whoever acts may write ${means}.';
`

const partner = `writer.role = 'university_partner'`

export const scopeFunctions = [
  `create function app.writer_account() returns integer
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  begin atomic
    select r.account_id from app.reader as r where r.secret_hash = app.secret_hash();
  end;
comment on function app.writer_account() is 'Account of whoever acts; null for nobody.';`,
  scope('writes_configuration', '', 'what is the consortium’s', `writer.role = 'consortium_administrator'`),
  scope(
    'writes_university',
    'university integer',
    'what is a university’s',
    `${partner} and writer.university_id = university`,
  ),
  scope(
    'writes_person',
    'person integer',
    'what is known of a person: partners of the person’s university, and whoever adds somebody new',
    `case when exists (select from application a where a.person_id = person)
        or exists (select from participant p where p.person_id = person)
      then ${partner} and (
        exists (select from application a where a.person_id = person and a.university_id = writer.university_id)
        or exists (select from participant p where p.person_id = person and p.university_id = writer.university_id)
      )
      else writer.role in ('university_partner', 'consortium_administrator')
    end`,
  ),
  scope(
    'writes_application',
    'application integer',
    'what belongs to an application',
    `${partner} and exists (
      select from application a where a.id = application and a.university_id = writer.university_id
    )`,
  ),
  scope(
    'writes_participant',
    'participant integer',
    'what belongs to a participant: their university, and the tutors who teach them',
    `case writer.role
      when 'university_partner' then exists (
        select from participant p where p.id = participant and p.university_id = writer.university_id
      )
      when 'tutor' then participant = any (app.taught_participants())
    end`,
  ),
  scope(
    'writes_registration',
    'registration integer',
    'what belongs to a module registration: the university, the tutors who teach and those who marked',
    `case writer.role
      when 'university_partner' then exists (
        select from module_registration r join participant p on p.id = r.participant_id
        where r.id = registration and p.university_id = writer.university_id
      )
      when 'tutor' then registration = any (app.seen_registrations())
    end`,
  ),
  scope(
    'writes_board',
    'board integer',
    'what belongs to an exam board',
    `${partner} and exists (select from exam_board b where b.id = board and b.university_id = writer.university_id)`,
  ),
  scope(
    'writes_award',
    'award integer',
    'what belongs to an award',
    `${partner} and exists (
      select from award w join participant p on p.id = w.participant_id
      where w.id = award and p.university_id = writer.university_id
    )`,
  ),
  `revoke all on function app.writer_account(), app.writes_configuration(), app.writes_university(integer),
    app.writes_person(integer), app.writes_application(integer), app.writes_participant(integer),
    app.writes_registration(integer), app.writes_board(integer), app.writes_award(integer) from public;
  grant execute on function app.writer_account(), app.writes_configuration(), app.writes_university(integer),
    app.writes_person(integer), app.writes_application(integer), app.writes_participant(integer),
    app.writes_registration(integer), app.writes_board(integer), app.writes_award(integer) to award_writer`,
].join('\n')

export const scopes = [
  'app.writes_configuration()',
  'app.writes_university(integer)',
  'app.writes_person(integer)',
  'app.writes_application(integer)',
  'app.writes_participant(integer)',
  'app.writes_registration(integer)',
  'app.writes_board(integer)',
  'app.writes_award(integer)',
  'app.writer_account()',
] as const
