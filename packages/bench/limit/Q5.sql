-- values: after
with cohorts as materialized (
  select c.id, concat(
    '{"name":', to_json(c.name), ',"university":{"name":', to_json(u.name), '}}'
  ) as json
  from cohort c
  join university u on u.id = c.university_id
), modules as materialized (
  select id, concat('{"code":', to_json(code), ',"title":', to_json(title), '}') as json from module
), outcomes as materialized (
  select id, concat('{"code":', to_json(code), '}') as json from learning_outcome
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
    ',"moduleRegistrations":{"nodes":[', (
      select string_agg(node, ',') from (
        select concat(
          '{"status":"', upper(r.status),
          '","finalMark":', coalesce(r.final_mark::float8::text, 'null'),
          ',"module":', m.json, '}'
        ) as node
        from (select * from module_registration where participant_id = p.id order by id limit 3) r
        join modules m on m.id = r.module_id
        order by r.id
      ) registration
    ), ']},"attendances":{"nodes":[', (
      select string_agg(node, ',') from (
        select concat(
          '{"status":"', upper(a.status),
          '","taughtDay":{"number":', d.number, ',"heldOn":"', d.held_on, '"}}'
        ) as node
        from (select * from attendance where participant_id = p.id order by id limit 6) a
        join taught_day d on d.id = a.taught_day_id
        order by a.id
      ) attendance
    ), ']},"evidenceItems":{"nodes":[', (
      select string_agg(node, ',') from (
        select concat(
          '{"status":"', upper(e.status),
          '","submittedOn":', coalesce('"' || e.submitted_on || '"', 'null'),
          ',"outcome":', o.json, '}'
        ) as node
        from (select * from evidence_item where participant_id = p.id order by id limit 20) e
        join outcomes o on o.id = e.outcome_id
        order by e.id
      ) evidence
    ), ']}}'
  ) as node
  from (select * from participant where reference > $1::text order by reference limit 1000) p
  join person_identity pi on pi.person_id = p.person_id
  join cohorts c on c.id = p.cohort_id
  left join school s on s.id = p.school_id
  left join local_authority sla on sla.id = s.local_authority_id
  left join tutor t on t.id = p.primary_tutor_id
  left join person_identity ti on ti.person_id = t.person_id
  order by p.reference
) participant
