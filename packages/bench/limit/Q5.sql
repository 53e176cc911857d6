-- values: after
-- Lists of the whole page are made at once: made for each participant, they would cost twice as much.
with page as materialized (
  select * from participant where reference > $1::text order by reference limit 1000
), modules as materialized (
  select id, concat('{"code":', to_json(code), ',"title":', to_json(title), '}') as json from module
), outcomes as materialized (
  select id, concat('{"code":', to_json(code), '}') as json from learning_outcome
), cohorts as materialized (
  select c.id, concat('{"name":', to_json(c.name), ',"university":{"name":', to_json(u.name), '}}') as json
  from cohort c
  join university u on u.id = c.university_id
), registrations as (
  select participant_id, string_agg(
    '{"status":"' || upper(status)
    || '","finalMark":' || coalesce(final_mark::float8::text, 'null')
    || ',"module":' || json || '}',
    ',' order by id
  ) as json
  from (
    select r.*, m.json, row_number() over (partition by participant_id order by r.id) as place
    from page join module_registration r on r.participant_id = page.id
    join modules m on m.id = r.module_id
  ) numbered
  where place <= 3
  group by participant_id
), attended as (
  select participant_id, string_agg(
    '{"status":"' || upper(status) || '","taughtDay":{"number":' || number || ',"heldOn":"' || held_on || '"}}',
    ',' order by id
  ) as json
  from (
    select a.*, d.number, d.held_on, row_number() over (partition by participant_id order by a.id) as place
    from page join attendance a on a.participant_id = page.id
    join taught_day d on d.id = a.taught_day_id
  ) numbered
  where place <= 6
  group by participant_id
), evidence as (
  select participant_id, string_agg(
    '{"status":"' || upper(status)
    || '","submittedOn":' || coalesce('"' || submitted_on || '"', 'null')
    || ',"outcome":' || json || '}',
    ',' order by id
  ) as json
  from (
    select e.*, o.json, row_number() over (partition by participant_id order by e.id) as place
    from page join evidence_item e on e.participant_id = page.id
    join outcomes o on o.id = e.outcome_id
  ) numbered
  where place <= 20
  group by participant_id
)
select concat('{"participants":{"nodes":[', string_agg(node, ','), ']}}')
from (
  select concat(
    '{"id":"ptc_', p.id,
    '","reference":', to_json(p.reference),
    ',"givenName":', to_json(pi.given_name),
    ',"familyName":', to_json(pi.family_name),
    ',"status":"', upper(p.status),
    '","statutoryDeadline":', coalesce('"' || p.statutory_deadline || '"', 'null'),
    ',"school":', case when s.id is null then 'null' else concat(
      '{"name":', to_json(s.name),
      ',"urn":', coalesce(to_json(s.urn)::text, 'null'),
      ',"localAuthority":{"name":', to_json(sla.name), '}}'
    ) end,
    ',"cohort":', c.json,
    ',"primaryTutor":', case when t.id is null then 'null' else concat(
      '{"givenName":', to_json(ti.given_name), ',"familyName":', to_json(ti.family_name), '}'
    ) end,
    ',"moduleRegistrations":{"nodes":[', r.json,
    ']},"attendances":{"nodes":[', a.json,
    ']},"evidenceItems":{"nodes":[', e.json,
    ']}}'
  ) as node
  from page p
  join person_identity pi on pi.person_id = p.person_id
  join cohorts c on c.id = p.cohort_id
  left join registrations r on r.participant_id = p.id
  left join attended a on a.participant_id = p.id
  left join evidence e on e.participant_id = p.id
  left join school s on s.id = p.school_id
  left join local_authority sla on sla.id = s.local_authority_id
  left join tutor t on t.id = p.primary_tutor_id
  left join person_identity ti on ti.person_id = t.person_id
  order by p.reference
) participant
