const told = `
  select 'email', lower(n.email) collate "C" from person_identity n where n.person_id = $1
  union all select 'trn', number from person_identity n, unnest(array[n.trn, ltrim(n.trn, '0')]) as number where n.person_id = $1
  union all select 'person', lower(p.reference) from person p where p.id = $1
  union all select 'application', lower(a.reference) from application a where a.person_id = $1`

/**
 * What files for imports say of the person `$1`, as an expression of a JSON list: the rows that brought them, and those not stored
 * that name them by their address, their number or a reference.
 */
export const importedRows = `(
  select jsonb_agg(jsonb_build_object(
    'File', i.file_name, 'Handed over', i.started_at, 'Line', r.line, 'Status', r.status,
    'Values', (select jsonb_object_agg(field, value) from unnest(i.fields, r.values) as cells (field, value)
      where value <> ''),
    'Problems', (select jsonb_agg(p.message order by p.id) from import_problem p where p.row_id = r.id)
  ) order by r.id)
  from import_row r join import i on i.id = r.import_id
  where i.kind in ('applications', 'participants') and (
    r.application_id in (select id from application where person_id = $1)
    or r.participant_id in (select id from participant where person_id = $1)
    or (r.application_id is null and r.participant_id is null and exists (
      select from unnest(i.fields, r.values) as cells (field, value)
      where (field, lower(btrim(value)) collate "C") in (${told})))
  ))`
