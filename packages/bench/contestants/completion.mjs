/** What a resolver written for the one question would ask; peers without general grouping answer it so. */
export const completionQuery = `
  select la.name as authority, y.code as "academicYear", upper(p.status) as status,
    count(distinct p.id)::int as participants, avg(r.final_mark)::float8 as "averageMark",
    avg((r.status = 'passed')::int)::float8 as "completionRate"
  from module_registration r
  join participant p on p.id = r.participant_id
  join local_authority la on la.id = p.local_authority_id
  join cohort c on c.id = p.cohort_id
  join academic_year y on y.id = c.academic_year_id
  group by la.name, y.code, p.status`
