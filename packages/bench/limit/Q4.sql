-- values:
with registration as (
  -- A participant has few registrations: they are added up first, so that the participants need no sorting to count them.
  select participant_id, sum(final_mark) as marks, count(final_mark)::integer as marked,
    (count(*) filter (where status = 'passed'))::integer as passed, count(*)::integer as registrations
  from module_registration
  group by participant_id
), grouped as (
  select p.local_authority_id, c.academic_year_id, p.status, count(*) as participants,
    sum(r.marks) / nullif(sum(r.marked), 0) as average,
    sum(r.passed)::float8 / sum(r.registrations)::float8 as rate
  from registration r
  join participant p on p.id = r.participant_id
  join cohort c on c.id = p.cohort_id
  group by p.local_authority_id, c.academic_year_id, p.status
)
select concat('{"moduleRegistrationAggregate":[', string_agg(concat(
  '{"keys":{"participant":{"localAuthority":{"name":', to_json(la.name),
  '},"cohort":{"academicYear":{"code":', to_json(y.code),
  '}},"status":"', upper(g.status),
  '"}},"countDistinct":{"participant":', g.participants,
  '},"avg":{"finalMark":', coalesce(g.average::float8::text, 'null'),
  '},"rate":', g.rate, '}'
), ',' order by la.name, y.code, g.status), ']}')
from grouped g
join local_authority la on la.id = g.local_authority_id
join academic_year y on y.id = g.academic_year_id
