/** Columns that tutors read, by table. */
export const tutorColumns: Readonly<Record<string, string>> = {
  academic_year: 'code, ends_on, id, starts_on',
  account: 'created_at, display_name, email, id, is_demonstration, last_signed_in_at, status, version',
  admission_policy: `
    accepted_teacher_statuses, accepts_experienced_sencos, accepts_non_sencos,
    alternative_programme_code, exit_award_name, eyts_scope, id, ielts_element, ielts_overall,
    induction_required, induction_required_of_school_sencos, non_senco_needs_headteacher,
    non_senco_needs_lead, non_senco_needs_pupils, non_senco_needs_setting, source, university_id,
    valid_from, valid_to, version_label`,
  assessment_component: 'academic_year_code, id, module_id, position, source, title, weight_percent, words',
  assignment: `
    account_id, id, local_authority_id, role, tutor_id, university_id, valid_from, valid_to,
    version`,
  attendance: 'id, made_up_at_id, note, participant_id, recorded_at, status, taught_day_id, version',
  award: `
    conferred_on, credits, exam_board_id, id, kind, participant_id, reasons, recommended_on,
    rescinded_on, scope, status, title, university_id`,
  award_scheme: `
    code, commence_before, commence_from, complete_before, id, legal_basis, name, source,
    successor_id`,
  circumstance_claim: 'decided_on, id, module_registration_id, participant_id, status, submitted_on, version',
  cohort: `
    academic_year_id, applications_close_on, code, ends_on, id, name, places, starts_on,
    university_id, version`,
  concern: `
    action, category, id, participant_id, raised_by_id, raised_on, resolved_on, restricted,
    severity, status, summary, version`,
  contact: 'id, local_authority_id, name, position, purpose, role, university_id, url',
  credential: `
    account_id, assignment_id, created_at, expires_at, id, kind, last_used_at, name, prefix,
    revoked_at, scopes`,
  delivery_group: 'capacity, code, cohort_id, id, local_authority_id, name, venue, version',
  delivery_group_tutor: 'delivery_group_id, tutor_id',
  evaluation_survey: 'closed_on, cohort_id, id, opened_on, respondent_kind, title',
  evidence_item: `
    id, judged_by_id, judged_on, kind, outcome_id, participant_id, resubmitted_on, returned_on,
    status, submitted_on, title, version, words`,
  exam_board: 'academic_year_id, code, id, meets_on, name, status, university_id, version',
  extension: `
    decided_on, extended_due_on, id, module_registration_id, original_due_on, participant_id,
    reason, requested_on, status, version`,
  external_identity: 'account_id, id, linked_at, provider, subject',
  fee_rate: 'academic_year_id, amount_pence, id, mode, residency, source, university_id',
  feedback: `
    body, evidence_item_id, id, module_id, participant_id, published_on, status, taught_day_id,
    tutor_id, version, written_on`,
  learning_outcome: 'code, description, framework_id, id, number, part, title',
  learning_outcome_framework: 'code, id, published_on, publisher, source, title',
  local_authority: 'code, dfe_code, id, name, region, short_name, source',
  local_authority_code: 'code, id, local_authority_id, scheme, valid_from, valid_to',
  mark: `
    attempt, capped, first_marker_id, frozen_on, id, is_current, marked_on, module_registration_id,
    note, raw, second_marked_on, second_marker_id, second_raw, supersedes_id, version`,
  moderation_sample: 'agreed, exam_board_id, id, mark_id, reason',
  module: `
    code, credits, description, grading, id, level, pass_mark, position, role, source, title,
    university_id`,
  module_co_requisite: 'co_requisite_id, module_id',
  module_registration: `
    attempt, completed_on, due_on, exam_board_id, final_mark, id, is_current, module_id,
    module_variant_id, participant_id, registered_on, role, status, version`,
  module_registration_transition: `
    actor, from_state, id, module_registration_id, name, occurred_at, reason, to_state`,
  module_variant: 'code, id, local_authority_id, module_id, suffix',
  outcome_judgement: 'id, is_met, judged_by_id, judged_on, outcome_id, participant_id, version',
  participant: `
    award_scheme_id, cohort_id, credits_achieved, days_attended, delivery_group_id, ended_on,
    expected_return_on, id, interrupted_on, local_authority_id, outcomes_met, outcomes_total,
    person_id, primary_tutor_id, programme_id, reference, registered_on, school_id, scope,
    started_on, status, statutory_deadline, statutory_deadline_reason, university_id, version`,
  participant_transition: `
    actor, effective_on, from_state, id, name, occurred_at, participant_id, reason, to_state`,
  person: 'id, is_synthetic, reference',
  person_identity: 'email, family_name, given_name, id, person_id, phone',
  person_name: 'family_name, given_name, id, person_id, valid_from, valid_to',
  programme: `
    award_scheme_id, code, credits, delivery, description, duration_months, id, level, mode, source,
    study_days, taught_days, title`,
  programme_module: 'module_id, programme_id',
  programme_specification: `
    academic_year_code, aims, assessment, id, methods, outcomes, programme_id, reference, source,
    structure, university_id`,
  release_agreement: 'answered_on, id, participant_id, school_id, sent_on, signatory_role, status, version',
  resource: `
    delivery_group_id, description, id, kind, learning_outcome_id, module_id, published_on,
    shared_by, source, taught_day_id, title, url, version`,
  routing: 'id, local_authority_id, reason, source, university_id, valid_from, valid_to, version',
  school: `
    closed_on, id, is_synthetic, laestab, local_authority_id, mainstream_or_maintained_nursery,
    name, opened_on, phase, postcode, status, town, type, urn, version`,
  school_succession: 'id, predecessor_id, succeeded_on, successor_id',
  senco_appointment: 'ends_on, id, person_id, role, school_id, starts_on',
  study_day: 'delivery_group_id, id, number, recommended_on, theme',
  taught_day: 'delivery_group_id, held_on, id, number, theme, venue, version',
  tutor: `
    active_from, active_to, capacity, id, kind, person_id, professional_role, reference,
    university_id, version`,
  tutor_allocation: 'id, participant_id, reason, tutor_id, valid_from, valid_to, version',
  tutor_local_authority: 'local_authority_id, tutor_id',
  university: 'code, department, hesa_code, id, name, sessions_held_in, short_name, source, ukprn, website',
}
