/**
 * More of what the demonstration hardly holds: restricted concerns, feedback that is a draft; and what it does not hold at all: identities
 * elsewhere, requests for more time, reports of examiners, imports, and mail of each university and of nobody's, about people or accounts or neither.
 */
export const hardlyHeld = `
alter table feedback disable trigger status_machine;
update feedback set status = 'draft', published_on = null where id % 3 = 0;
alter table feedback enable trigger status_machine;
update concern set restricted = id % 2 = 0;

insert into account (email, display_name, status, is_demonstration)
  values ('office@example.org', 'Office', 'suspended', false);
insert into external_identity (provider, subject, linked_at, account_id)
  select 'plymouth', 'subject-' || id, case when id % 2 = 0 then timestamptz '2023-09-01 08:00Z' + id * interval '1 hour' end, id
  from account;
insert into extension (status, reason, requested_on, original_due_on, participant_id)
  select 'submitted', 'illness', date '2024-01-02' + id % 9, date '2024-02-01', id from participant where id % 5 = 0;
insert into examiner_report (text, published_on, exam_board_id)
  select 'Report on ' || code, meets_on + 5, id from exam_board where id % 2 = 0 or university_id = 2;
insert into message (purpose, status, recipient, subject, body, created_at, due_at, sent_at, failed_attempts, last_problem,
    university_id, person_id, account_id)
  select (array['release_agreement', 'offer', 'evaluation', 'reminders', 'notice'])[1 + n % 5],
    (array['waiting', 'sent', 'given_up'])[1 + n % 3], 'reader' || n || '@example.org', 'Letter ' || n,
    case n % 4 when 0 then 'Follow {link}.' else 'Dear reader' end,
    timestamptz '2023-10-01 09:00Z' + n * interval '31 hours', timestamptz '2100-01-01',
    case when n % 3 = 1 then timestamptz '2023-10-02 09:00Z' + n * interval '31 hours' end, n % 3,
    case when n % 3 = 2 then 'No such mailbox.' end, nullif(n % 3, 0), person.id,
    case when n % 7 = 0 then (select id from account where email = 'office@example.org') end
  from generate_series(1, 24) as n
  left join (select id, row_number() over (order by id desc) * 2 as place from person) as person on person.place = n;

insert into import (kind, status, file_name, file_bytes, encoding, separator, fields, rows_read, university_id, started_by_id)
  select case when n % 3 = 0 then 'schools' else 'applications' end, (array['ready', 'stored'])[1 + n % 2],
    'file' || n || '.csv', 100 * n, 'utf-8', ',', '{urn}', 2, nullif(n % 3, 0),
    (select id from account where email = 'office@example.org')
  from generate_series(1, 6) as n;
insert into import_column (position, title, samples, field, is_guess, import_id)
  select n, 'Column ' || n, array['a', 'b'], 'urn', n = 1, id from import, generate_series(1, 2) as n;
insert into import_row (line, status, effect, "values", import_id, school_id, application_id)
  select n + 1, (array['ready', 'faulty'])[n], 'change', array['x', n::text], i.id,
    case when i.university_id is null then (select min(id) from school) end,
    (select min(a.id) from application a where a.university_id = i.university_id)
  from import i, generate_series(1, 2) as n;
insert into import_problem (field, column_title, value, reason, message, row_id)
  select 'urn', 'Column 1', 'x', 'missing', 'It is not there.', id from import_row where status = 'faulty';
insert into import_difference (field, before, after, row_id)
  select 'name', 'Before ' || id, 'After ' || id, id from import_row where status = 'ready'`
