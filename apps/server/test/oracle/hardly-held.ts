/**
 * More of what the demonstration hardly holds: restricted concerns, feedback that is a draft; and what it does not hold at all: identities
 * elsewhere, requests for more time, reports of examiners, and mail of each university and of nobody's, about people or accounts or neither.
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
  left join (select id, row_number() over (order by id desc) * 2 as place from person) as person on person.place = n`
