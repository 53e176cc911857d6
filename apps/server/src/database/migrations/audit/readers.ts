import { all, seen } from '../row-rules/rules.ts'

const theirs = `exists (
    select from participant as p
    where p.person_id = subject_id and p.university_id = (select app.viewer_university())
  ) or exists (
    select from application as a
    where a.person_id = subject_id and a.university_id = (select app.viewer_university())
  )`

const eventColumns = `
  account_id, assignment_id, database_role, fields, id, kind, occurred_at, operation, request_id, role, row_count,
  row_id, subject_id, table_name`
const sealColumns = 'after_event_id, event_count, hash, id, last_event_id, previous_hash, sealed_at'

/** Who reads the trail: administrators all of it, a university's partners what is about its people; the seals are for both. */
export const readers = `
alter table audit_event enable row level security;
create policy consortium on audit_event for select to award_consortium using (${all});
create policy university on audit_event for select to award_university using (${theirs});
alter table audit_difference enable row level security;
create policy consortium on audit_difference for select to award_consortium using (${all});
create policy university on audit_difference for select to award_university using (${seen('audit_event', 'event_id')});
alter table audit_seal enable row level security;
create policy consortium on audit_seal for select to award_consortium using (${all});
create policy university on audit_seal for select to award_university using (${all});

alter table app.audit_note enable row level security;
create policy gate on app.audit_note for insert to award_gate with check (${all});

grant select (${eventColumns}) on audit_event to award_consortium, award_university;
grant select (changes, event_id, id) on audit_difference to award_consortium, award_university;
grant select (${sealColumns}) on audit_seal to award_consortium, award_university;
`
