/**
 * Beside the catalogue, one row of every table that has a constraint of its own, each with the id 1: Ada Rowe, SENCO
 * at Hillcrest Primary in Devon, registered at Plymouth in 2023, half-way through her modules.
 */
export const oneOfEverything = `
insert into school (name, urn, laestab, phase, type, status, opened_on, is_synthetic,
    mainstream_or_maintained_nursery, local_authority_id)
  values
    ('Hillcrest Primary', '900001', '878/2001', 'primary', 'community_school', 'open', '1990-09-01', true, true, 3),
    ('Hillcrest Academy', '900002', '878/2002', 'primary', 'academy_converter', 'open', '2020-09-01', true, true, 3);
insert into school_succession (succeeded_on, predecessor_id, successor_id) values ('2020-09-01', 1, 2);
insert into cohort (code, name, applications_close_on, places, starts_on, ends_on, university_id, academic_year_id)
  select 'PLYMOUTH-2023', 'Plymouth 2023', '2023-09-08', 90, '2023-09-20', '2024-07-31', 1, id
  from academic_year where code = '2023/24';
insert into delivery_group (code, name, venue, capacity, cohort_id, local_authority_id)
  values ('PLYMOUTH-2023-DV-1', 'Devon 1', 'Exeter', 25, 1, 3), ('PLYMOUTH-2023-CW-1', 'Cornwall 1', 'Truro', 25, 1, 2);
insert into taught_day (number, held_on, venue, theme, delivery_group_id)
  values (1, '2023-10-04', 'Exeter', 'Law', 1), (1, '2023-10-05', 'Truro', 'Law', 2);
insert into study_day (number, recommended_on, theme, delivery_group_id) values (1, '2023-10-18', 'Reading', 1);

insert into person (reference, pseudonym, is_synthetic) values ('PER-000001', 'p1', true), ('PER-000002', 'p2', true);
insert into person_identity (given_name, family_name, email, trn, person_id)
  values ('Ada', 'Rowe', 'ada@example.org', '0123456', 1), ('Ben', 'Hale', 'ben@example.org', null, 2);
insert into person_name (given_name, family_name, valid_from, person_id) values ('Ada', 'Rowe', '1985-03-01', 1);
insert into teacher_status (kind, awarded_on, induction, induction_completed_on, person_id)
  values ('qts', '2008-07-01', 'passed', '2009-07-01', 1);
insert into senco_appointment (role, starts_on, person_id, school_id) values ('senco', '2022-09-01', 1, 1);
insert into english_evidence (kind, overall, listening, reading, writing, speaking, taken_on, person_id)
  values ('ielts', 7, 7, 7, 6.5, 7, '2023-05-01', 1);
insert into qualification (title, level, overseas, person_id) values ('BEd', 6, false, 1);
insert into application (reference, status, submitted_at, headteacher_supports, access_to_pupils, leads_aspect_of_sen,
    residency, is_overseas_qualified, person_id, programme_id, cohort_id, school_id, local_authority_id, university_id)
  values ('APP-000001', 'registered', '2023-08-01 09:00Z', true, true, true, 'home', false, 1, 1, 1, 1, 3, 1);
insert into application_document (kind, status, received_on, application_id)
  values ('highest_qualification', 'verified', '2023-08-02', 1);

insert into tutor (reference, kind, capacity, active_from, professional_role, person_id)
  values ('TUT-0001', 'local', 12, '2015-09-01', 'SEN advisory teacher', 2),
    ('TUT-0002', 'university', 12, '2015-09-01', 'Lecturer', 2);
insert into participant (reference, status, pseudonym, scope, registered_on, started_on, statutory_deadline,
    statutory_deadline_reason, outcomes_met, outcomes_total, days_attended, credits_achieved, person_id, programme_id,
    cohort_id, delivery_group_id, application_id, university_id, local_authority_id, school_id, award_scheme_id)
  values ('SWC-000001', 'active', 'x1', 'full', '2023-09-10', '2023-09-20', '2025-09-01', 'third_anniversary',
    1, 13, 1, 0, 1, 1, 1, 1, 1, 1, 3, 1, 1);
insert into release_agreement (status, sent_on, answered_on, participant_id, school_id)
  values ('signed', '2023-09-01', '2023-09-05', 1, 1);
insert into fee_liability (amount_pence, payer, invoiced_on, participant_id, fee_rate_id)
  values (270000, 'school', '2023-10-01', 1, 1);
insert into tutor_allocation (valid_from, participant_id, tutor_id) values ('2023-09-20', 1, 1);
insert into attendance (status, recorded_at, participant_id, taught_day_id) values ('present', now(), 1, 1);
insert into concern (category, severity, status, summary, raised_on, restricted, participant_id, raised_by_id)
  values ('workload', 'low', 'open', 'Few hours for study.', '2023-11-01', false, 1, 1);

insert into exam_board (code, name, meets_on, status, university_id, academic_year_id)
  values ('PLYMOUTH-2024-07', 'Plymouth, July 2024', '2024-07-10', 'scheduled', 1, 1);
insert into module_registration (role, status, is_current, registered_on, attempt, participant_id, module_id)
  select role, 'provisional', true, '2023-09-20', 1, 1, id from module where code = 'PGSEN704';
insert into mark (attempt, raw, capped, marked_on, is_current, module_registration_id, first_marker_id)
  values (1, 62, 62, '2024-01-08', true, 1, 1);
insert into evidence_item (title, kind, status, submitted_on, participant_id, outcome_id)
  values ('Audit of provision', 'document', 'submitted', '2023-12-01', 1, 1);
insert into feedback (status, body, written_on, participant_id, tutor_id, evidence_item_id)
  values ('draft', 'A clear account.', '2023-12-05', 1, 1, 1);
insert into extension (status, reason, requested_on, original_due_on, participant_id)
  values ('submitted', 'illness', '2023-12-01', '2023-12-15', 1);
insert into circumstance_claim (status, kind, summary, submitted_on, participant_id)
  values ('submitted', 'illness', 'In hospital.', '2023-12-01', 1);
insert into award (kind, scope, status, title, credits, recommended_on, reasons, participant_id, exam_board_id, university_id)
  values ('nasenco', 'full', 'recommended', 'National Award for SEN Coordination', 60, '2024-01-10', '{}', 1, 1, 1);
insert into examiner_report (text, published_on, exam_board_id) values ('Sound.', '2024-07-20', 1);
insert into credit_transfer (destination_programme, destination_institution, credits, transferred_on, award_id)
  values ('MA Education', 'University of Plymouth', 60, '2024-02-01', 1);

insert into evaluation_survey (title, respondent_kind, opened_on, cohort_id)
  values ('End of year', 'participant', '2024-06-01', 1);
insert into evaluation_response (submitted_on, survey_id) values ('2024-06-10', 1);
insert into evaluation_score (theme, score, response_id) values ('practice', 5, 1);

insert into application_transition (name, to_state, occurred_at, actor, application_id)
  values ('create', 'draft', now(), 'administrator', 1);
insert into participant_transition (name, to_state, effective_on, occurred_at, actor, participant_id)
  values ('create', 'registered', '2023-09-10', now(), 'administrator', 1);
insert into module_registration_transition (name, to_state, occurred_at, actor, module_registration_id)
  values ('create', 'in_progress', now(), 'administrator', 1);
insert into exam_board_transition (name, to_state, occurred_at, actor, exam_board_id)
  values ('create', 'scheduled', now(), 'administrator', 1);
insert into award_transition (name, to_state, occurred_at, actor, award_id)
  values ('create', 'recommended', now(), 'administrator', 1);

insert into account (email, display_name, status) values ('ada@example.org', 'Ada Rowe', 'active');
insert into assignment (role, valid_from, account_id, tutor_id) values ('tutor', '2023-09-01', 1, 1);
insert into external_identity (provider, subject, account_id) values ('plymouth', 'ada-at-plymouth', 1);
insert into credential (kind, name, prefix, scopes, expires_at, secret_hash, account_id, assignment_id)
  values ('token', 'Spreadsheet', 'coh_abcd', '{read}', now() + interval '1 year', '\\x00', 1, 1);
`
