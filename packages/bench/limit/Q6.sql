-- values: authority, outcome, from, to
with matching as materialized (
  select p.id, p.statutory_deadline, p.person_id, p.primary_tutor_id, s.name as school
  from participant p
  join school s on s.id = p.school_id
  where s.local_authority_id = (select id from local_authority where code = $1::text)
    and p.statutory_deadline between $3::date and $4::date
    and not exists (
      select from evidence_item e
      where e.participant_id = p.id
        and e.outcome_id = (select id from learning_outcome where code = $2::text)
    )
)
select concat(
  '{"participants":{"totalCount":', (select count(*) from matching),
  ',"nodes":[', string_agg(node, ','), ']}}'
)
from (
  select concat(
    '{"id":"ptc_', p.id,
    '","givenName":', to_json(pi.given_name),
    ',"familyName":', to_json(pi.family_name),
    ',"statutoryDeadline":"', p.statutory_deadline,
    '","school":{"name":', to_json(p.school),
    '},"primaryTutor":',
    case when t.id is null then 'null' else concat(
      '{"givenName":', to_json(ti.given_name),
      ',"familyName":', to_json(ti.family_name),
      ',"email":', to_json(ti.email), '}'
    ) end,
    '}'
  ) as node
  from (select * from matching order by statutory_deadline, id limit 50) p
  join person_identity pi on pi.person_id = p.person_id
  left join tutor t on t.id = p.primary_tutor_id
  left join person_identity ti on ti.person_id = t.person_id
  order by p.statutory_deadline, p.id
) participant
