/** Tables by the column that leads from a row to the person whom it is about; `none` where a row is about nobody. */
const tables = {
  none: `
    academic_year admission_policy assessment_component award_scheme cohort contact data_sharing_agreement
    delivery_group evaluation_response evaluation_score evaluation_survey exam_board exam_board_transition fee_rate
    learning_outcome learning_outcome_framework local_authority local_authority_code module module_co_requisite
    module_variant programme programme_module programme_specification resource routing school school_succession study_day taught_day
    university`,
  person: 'person',
  person_id: `
    application english_evidence participant person_identity person_name qualification senco_appointment
    teacher_status tutor`,
  application_id: 'application_condition application_document application_transition',
  participant_id: `
    attendance award circumstance_claim concern evidence_item extension feedback fee_liability module_registration
    outcome_judgement participant_transition release_agreement tutor_allocation`,
  module_registration_id: 'mark module_registration_transition',
  mark_id: 'moderation_sample',
  award_id: 'award_transition credit_transfer',
  tutor_id: 'assignment delivery_group_tutor tutor_local_authority',
  account: 'account',
  account_id: 'credential external_identity',
}

/** By table, the column that leads to the person whom a row is about. */
export const subjects: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(tables).flatMap(([column, names]) =>
    names
      .trim()
      .split(/\s+/)
      .map((table) => [table, column]),
  ),
)

/** The same of tables that came after the trail; their own migrations have their changes written to it. */
export const laterSubjects: Readonly<Record<string, string>> = { message: 'person_id' }
