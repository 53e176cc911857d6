/** By the constraint's name, a statement that it must refuse, in the world with one of everything. */
export const refusals: Record<string, string> = {
  university_ukprn_digits: `update university set ukprn = '1000780'`,
  university_hesa_code_digits: `update university set hesa_code = '73'`,
  local_authority_dfe_code_digits: `update local_authority set dfe_code = '87' where id = 3`,
  local_authority_code_no_overlap: `insert into local_authority_code (scheme, code, valid_from, local_authority_id)
    values ('dfe', '999', '2024-01-01', 3)`,
  local_authority_code_valid_range: `update local_authority_code set valid_to = valid_from where id = 1`,
  routing_no_overlap: `insert into routing (valid_from, source, local_authority_id, university_id)
    values ('2024-01-01', 'test', 3, 2)`,
  routing_valid_range: `update routing set valid_to = valid_from - 1 where id = 1`,
  school_urn_digits: `update school set urn = '12345' where id = 1`,
  school_laestab_digits: `update school set laestab = '8782001' where id = 1`,
  school_closed_after_opened: `update school set closed_on = '1989-01-01' where id = 1`,
  school_succession_two_schools: `update school_succession set successor_id = predecessor_id`,
  contact_position_positive: `update contact set position = 0 where id = 1`,
  contact_one_organisation: `update contact set local_authority_id = 1, university_id = 1 where id = 1`,
  data_sharing_agreement_two_parties: `insert into data_sharing_agreement
    (purpose, scope, signed_on, valid_from, grantor_id, recipient_id)
    values ('Study', 'progress', '2023-01-01', '2023-01-01', 1, 1)`,
  data_sharing_agreement_valid_range: `insert into data_sharing_agreement
    (purpose, scope, signed_on, valid_from, valid_to, grantor_id, recipient_id)
    values ('Study', 'progress', '2023-01-01', '2023-01-01', '2023-01-01', 1, 2)`,

  award_scheme_dates_ordered: `update award_scheme set complete_before = '2010-01-01' where code = 'NASENCO'`,
  award_scheme_not_own_successor: `update award_scheme set successor_id = id`,
  programme_numbers_positive: `update programme set credits = -1`,
  programme_specification_year: `update programme_specification set academic_year_code = '2021' where id = 1`,
  module_position_1_to_3: `update module set position = 4 where id = 1`,
  module_credits_not_negative: `update module set credits = -30 where id = 1`,
  module_mark_has_pass_mark: `update module set pass_mark = null where grading = 'mark'`,
  module_variant_suffix_letters: `update module_variant set suffix = 'd1' where id = 1`,
  assessment_component_weight: `update assessment_component set weight_percent = 0 where id = 1`,
  assessment_component_sizes: `update assessment_component set words = 0 where id = 1`,
  learning_outcome_number_positive: `update learning_outcome set number = 0 where id = 1`,
  academic_year_code_form: `update academic_year set code = '2023-24' where id = 1`,
  academic_year_ends_after_start: `update academic_year set ends_on = starts_on where id = 1`,
  cohort_places_not_negative: `update cohort set places = -1`,
  cohort_ends_after_start: `update cohort set ends_on = '2023-09-01'`,
  delivery_group_capacity_not_negative: `update delivery_group set capacity = -1`,
  taught_day_number_1_to_6: `update taught_day set number = 7 where id = 1`,
  study_day_number_1_to_4: `update study_day set number = 5`,
  fee_rate_amount_positive: `update fee_rate set amount_pence = 0 where id = 1`,
  import_counts_up: `insert into import (kind, status, file_name, file_bytes, encoding, separator, fields, rows_read)
    values ('schools', 'reading', 'a.csv', 1, 'utf-8', ',', '{}', -1)`,
  resource_withdrawn_after: `update resource set published_on = '2024-01-02', withdrawn_on = '2024-01-01' where id = 1`,
  admission_policy_known_teacher_statuses: `update admission_policy set accepted_teacher_statuses = '{qtx}'`,
  admission_policy_ielts_scale: `update admission_policy set ielts_overall = 9.5`,
  admission_policy_no_overlap: `update admission_policy set university_id = 1`,
  admission_policy_valid_range: `update admission_policy set valid_to = valid_from`,

  person_identity_trn_real: `update person_identity set trn = '1234567' where id = 1`,
  person_name_no_overlap: `insert into person_name (given_name, family_name, valid_from, person_id)
    values ('Ada', 'Vale', '2020-01-01', 1)`,
  person_name_valid_range: `update person_name set valid_to = valid_from`,
  teacher_status_induction_after_award: `update teacher_status set induction_completed_on = '2008-01-01'`,
  senco_appointment_ends_after_start: `update senco_appointment set ends_on = '2022-08-31'`,
  english_evidence_complete: `update english_evidence set speaking = null`,
  english_evidence_ielts_scale: `update english_evidence set speaking = 9.5`,
  qualification_level_1_to_8: `update qualification set level = 9`,
  application_submitted_unless_draft: `update application set submitted_at = null`,
  application_override_has_reason_and_actor: `update application set routing_override_reason = 'Moves house'`,
  application_document_received_on: `update application_document set received_on = null`,
  application_document_content_whole: `update application_document set content_format = 'pdf'`,
  release_agreement_answered: `update release_agreement set answered_on = null`,
  release_agreement_sent: `update release_agreement set sent_on = null`,
  release_agreement_one_live: `insert into release_agreement (status, participant_id) values ('draft', 1)`,

  tutor_active_range: `update tutor set active_to = active_from`,
  tutor_capacity_not_negative: `update tutor set capacity = -1`,
  participant_one_live_per_scheme: `insert into participant (reference, status, pseudonym, scope, registered_on,
      statutory_deadline_reason, outcomes_met, outcomes_total, days_attended, credits_achieved, person_id,
      programme_id, cohort_id, university_id, local_authority_id, award_scheme_id)
    values ('SWC-000002', 'registered', 'x2', 'full', '2023-09-10', 'never_appointed', 0, 13, 0, 0, 1, 1, 1, 1, 3, 1)`,
  participant_active_has_started: `update participant set started_on = null`,
  participant_interrupted_has_date: `update participant set status = 'interrupted'`,
  participant_ended_has_date: `update participant set status = 'completed'`,
  participant_exit_has_reason: `update participant set status = 'withdrawn', ended_on = '2023-12-01'`,
  participant_dates_ordered: `update participant set started_on = '2023-09-09'`,
  participant_deadline_has_reason: `update participant set statutory_deadline = null`,
  participant_counts_possible: `update participant set outcomes_met = 14`,
  fee_liability_amount_not_negative: `update fee_liability set amount_pence = -1`,
  fee_liability_paid_after_invoice: `update fee_liability set paid_on = '2023-09-30'`,
  tutor_allocation_no_overlap: `insert into tutor_allocation (valid_from, participant_id, tutor_id)
    values ('2024-01-01', 1, 2)`,
  tutor_allocation_valid_range: `update tutor_allocation set valid_to = valid_from`,
  attendance_made_up_names_the_day: `update attendance set status = 'made_up_elsewhere'`,
  attendance_made_up_elsewhere: `update attendance set status = 'made_up_elsewhere', made_up_at_id = taught_day_id`,
  feedback_one_subject: `update feedback set module_id = 1`,
  feedback_published_has_date: `update feedback set status = 'published'`,
  concern_resolved_has_date: `update concern set status = 'resolved'`,
  extension_later_than_original: `update extension
    set status = 'approved', decided_on = '2023-12-05', extended_due_on = original_due_on`,
  extension_decided: `update extension set status = 'rejected'`,
  extension_approved_has_new_date: `update extension set status = 'approved', decided_on = '2023-12-05'`,
  circumstance_claim_decided: `update circumstance_claim set status = 'approved'`,

  evidence_item_submitted_has_date: `update evidence_item set submitted_on = null`,
  evidence_item_met_is_judged: `update evidence_item set status = 'met', judged_on = '2023-12-08'`,
  evidence_item_returned_has_date: `update evidence_item set status = 'returned'`,
  evidence_item_dates_ordered: `update evidence_item set returned_on = '2023-11-30'`,
  evidence_item_words_positive: `update evidence_item set words = 0`,
  module_registration_attempt_from_1: `update module_registration set attempt = 0`,
  module_registration_final_mark_range: `update module_registration set final_mark = 100.01`,
  module_registration_one_current_per_role: `insert into module_registration
    (role, status, is_current, registered_on, attempt, participant_id, module_id)
    select role, 'in_progress', true, '2024-01-01', 1, participant_id, module_id from module_registration`,
  module_registration_module_id_role_fk: `update module_registration set role = 'learning_outcomes_portfolio'`,
  mark_attempt_from_1: `update mark set attempt = 0`,
  mark_range: `update mark set raw = 101`,
  mark_capped_not_above_raw: `update mark set capped = 63`,
  mark_two_markers_differ: `update mark
    set second_marker_id = first_marker_id, second_raw = 60, second_marked_on = '2024-01-09'`,
  mark_second_marking_complete: `update mark set second_raw = 60, second_marked_on = '2024-01-09'`,
  mark_not_its_own_successor: `update mark set supersedes_id = id`,
  mark_one_current: `insert into mark (attempt, raw, capped, marked_on, is_current, module_registration_id, first_marker_id)
    values (1, 60, 60, '2024-01-09', true, 1, 1)`,
  award_conferred_has_date: `update award set status = 'conferred'`,
  award_rescinded_has_date: `update award set rescinded_on = '2024-03-01'`,
  award_dates_ordered: `update award set conferred_on = '2024-01-09'`,
  award_credits_not_negative: `update award set credits = -1`,
  award_one_live: `insert into award
    (kind, scope, status, title, credits, recommended_on, reasons, participant_id, exam_board_id, university_id)
    select kind, scope, status, title, credits, recommended_on, reasons, participant_id, exam_board_id, university_id
    from award`,
  credit_transfer_credits_positive: `update credit_transfer set credits = 0`,

  evaluation_survey_closed_after_opened: `update evaluation_survey set closed_on = '2024-05-31'`,
  evaluation_score_1_to_5: `update evaluation_score set score = 6`,

  account_email_lower_case: `update account set email = 'Ada@example.org'`,
  account_second_factor_has_secret: `update account set totp_confirmed_at = now()`,
  account_invitation_ends: `update account set invitation_hash = '\\x00'`,
  assignment_valid_range: `update assignment set valid_to = valid_from - 1`,
  assignment_scope_of_role: `update assignment set university_id = 1`,
  assignment_no_overlap: `insert into assignment (role, valid_from, account_id, tutor_id)
    values ('tutor', '2024-01-01', 1, 1)`,
  credential_expires_after_creation: `update credential set expires_at = created_at`,
  credential_token_has_name: `update credential set kind = 'session'`,
  credential_known_scopes: `update credential set scopes = '{}'`,
  message_sent_has_moment: `insert into message (purpose, status, recipient, subject, body)
    values ('notice', 'sent', 'ada@example.org', 'A day', 'It has moved.')`,
  message_one_line: `insert into message (purpose, recipient, subject, body)
    values ('notice', 'ada@example.org', e'A day\nBcc: ben@example.org', 'It has moved.')`,

  audit_seal_forwards: `insert into audit_seal
    (sealed_at, after_event_id, last_event_id, event_count, hash, previous_hash) values (now(), 2, 1, 1, 'a', '')`,
}
