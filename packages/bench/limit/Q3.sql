-- values: id
-- `offset 0` keeps the look-up of each row's day and outcome a look-up: joined, every participant would hash all of them.
select concat(
  '{"tutor":',
  coalesce((
    select concat(
      '{"id":"tut_', t.id,
      '","givenName":', to_json(ti.given_name),
      ',"familyName":', to_json(ti.family_name),
      ',"university":', coalesce('{"name":' || to_json(u.name) || '}', 'null'),
      ',"caseload":{"nodes":[', (
        select string_agg(node, ',') from (
          select concat(
            '{"id":"ptc_', p.id,
            '","givenName":', to_json(pi.given_name),
            ',"familyName":', to_json(pi.family_name),
            ',"status":"', upper(p.status),
            '","statutoryDeadline":', coalesce('"' || p.statutory_deadline || '"', 'null'),
            ',"attendances":{"nodes":[', (
              select string_agg(node, ',') from (
                select '{"status":"' || upper(a.status)
                  || '","taughtDay":{"number":' || d.number || ',"heldOn":"' || d.held_on || '"}}' as node
                from (select * from attendance where participant_id = p.id order by id limit 6) a
                cross join lateral (select number, held_on from taught_day where id = a.taught_day_id offset 0) d
              ) attendance
            ), ']},"evidenceItems":{"nodes":[', (
              select string_agg(node, ',') from (
                select '{"id":"evi_' || e.id
                  || '","title":' || to_json(e.title)
                  || ',"status":"' || upper(e.status)
                  || '","submittedOn":' || coalesce('"' || e.submitted_on || '"', 'null')
                  || ',"outcome":{"code":' || to_json(o.code) || ',"title":' || to_json(o.title) || '}}' as node
                from (select * from evidence_item where participant_id = p.id order by id limit 20) e
                cross join lateral (select code, title from learning_outcome where id = e.outcome_id offset 0) o
              ) evidence
            ), ']},"feedback":{"nodes":[', (
              select concat(
                '{"writtenOn":"', f.written_on,
                '","status":"', upper(f.status),
                '","body":', to_json(f.body), '}'
              )
              from feedback f
              where f.participant_id = p.id
              order by f.written_on desc, f.id desc
              limit 1
            ), ']}}'
          ) as node
          from (select * from participant where primary_tutor_id = t.id order by reference limit 100) p
          join person_identity pi on pi.person_id = p.person_id
          order by p.reference
        ) caseload
      ), ']}}'
    )
    from tutor t
    join person_identity ti on ti.person_id = t.person_id
    left join university u on u.id = t.university_id
    where t.id = substr($1::text, 5)::integer
  ), 'null'),
  '}'
)
