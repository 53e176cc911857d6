-- values: id
select concat(
  '{"participant":',
  coalesce((
    select concat(
      '{"id":"ptc_', p.id,
      '","givenName":', to_json(pi.given_name),
      ',"familyName":', to_json(pi.family_name),
      ',"status":"', upper(p.status),
      '","statutoryDeadline":', coalesce('"' || p.statutory_deadline || '"', 'null'),
      ',"localAuthority":{"id":"la_', la.id, '","name":', to_json(la.name), ',"region":', to_json(la.region),
      '},"university":{"id":"uni_', u.id, '","name":', to_json(u.name),
      '},"primaryTutor":',
      case when t.id is null then 'null' else concat(
        '{"id":"tut_', t.id,
        '","givenName":', to_json(ti.given_name),
        ',"familyName":', to_json(ti.family_name),
        ',"email":', to_json(ti.email), '}'
      ) end,
      '}'
    )
    from participant p
    join person_identity pi on pi.person_id = p.person_id
    join local_authority la on la.id = p.local_authority_id
    join university u on u.id = p.university_id
    left join tutor t on t.id = p.primary_tutor_id
    left join person_identity ti on ti.person_id = t.person_id
    where p.id = substr($1::text, 5)::integer
  ), 'null'),
  '}'
)
