-- values: authority, year
-- `offset 0` keeps the look-up of each row's module a look-up: joined, every participant would hash all modules.
select concat('{"participants":{"nodes":[', string_agg(node, ','), ']}}')
from (
  select concat(
    '{"id":"ptc_', p.id,
    '","givenName":', to_json(p.given_name),
    ',"familyName":', to_json(p.family_name),
    ',"status":"', upper(p.status),
    '","primaryTutor":',
    case when t.id is null then 'null' else concat(
      '{"givenName":', to_json(ti.given_name), ',"familyName":', to_json(ti.family_name), '}'
    ) end,
    ',"school":', coalesce('{"name":' || to_json(s.name) || '}', 'null'),
    ',"moduleRegistrations":{"nodes":[', (
      select string_agg(node, ',') from (
        select '{"status":"' || upper(r.status)
          || '","finalMark":' || coalesce(r.final_mark::float8::text, 'null')
          || ',"module":{"code":' || to_json(m.code) || ',"title":' || to_json(m.title) || '}}' as node
        from (select * from module_registration where participant_id = p.id order by id limit 3) r
        cross join lateral (select code, title from module where id = r.module_id offset 0) m
      ) registration
    ), ']}}'
  ) as node
  from (
    select p.id, p.status, p.primary_tutor_id, p.school_id, pi.given_name, pi.family_name
    from participant p
    join person_identity pi on pi.person_id = p.person_id
    where p.local_authority_id = (select id from local_authority where code = $1::text)
      and p.cohort_id in (
        select c.id from cohort c join academic_year y on y.id = c.academic_year_id where y.code = $2::text
      )
    order by pi.family_name, p.id
    limit 50
  ) p
  left join tutor t on t.id = p.primary_tutor_id
  left join person_identity ti on ti.person_id = t.person_id
  left join school s on s.id = p.school_id
  order by p.family_name, p.id
) participant
