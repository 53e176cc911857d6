const configuration = 'app.writes_configuration()'
const ofUniversity = 'app.writes_university(university_id)'
const ofPerson = 'app.writes_person(person_id)'
const ofApplication = 'app.writes_application(application_id)'
const ofParticipant = 'app.writes_participant(participant_id)'
const ofRegistration = 'app.writes_registration(module_registration_id)'
const ofBoard = 'app.writes_board(exam_board_id)'
const ofAward = 'app.writes_award(award_id)'

/** Whose rows of each table may be written, as a condition on the row. */
export const writtenTables: Readonly<Record<string, string>> = {
  university: configuration,
  local_authority: configuration,
  local_authority_code: configuration,
  routing: configuration,
  school: configuration,
  school_succession: configuration,
  contact: configuration,
  data_sharing_agreement: configuration,
  academic_year: configuration,
  award_scheme: configuration,
  programme: configuration,
  programme_module: configuration,
  programme_specification: configuration,
  module: configuration,
  module_variant: configuration,
  assessment_component: configuration,
  learning_outcome_framework: configuration,
  learning_outcome: configuration,
  admission_policy: configuration,
  cohort: configuration,
  delivery_group: configuration,
  delivery_group_tutor: configuration,
  taught_day: configuration,
  study_day: configuration,
  resource: configuration,
  fee_rate: configuration,
  tutor: configuration,
  tutor_local_authority: configuration,

  person: 'app.writes_person(id)',
  person_identity: ofPerson,
  person_name: ofPerson,
  teacher_status: ofPerson,
  senco_appointment: ofPerson,
  english_evidence: ofPerson,
  qualification: ofPerson,
  application: ofUniversity,
  application_document: ofApplication,
  application_condition: ofApplication,
  application_transition: ofApplication,
  release_agreement: ofParticipant,

  // A figure of theirs follows from what their tutors write.
  participant: `${ofUniversity} or app.writes_participant(id)`,
  participant_transition: ofParticipant,
  fee_liability: ofParticipant,
  tutor_allocation: ofParticipant,
  attendance: ofParticipant,
  feedback: ofParticipant,
  concern: ofParticipant,
  extension: ofParticipant,
  circumstance_claim: ofParticipant,

  module_registration: `${ofParticipant} or app.writes_registration(id)`,
  module_registration_transition: ofRegistration,
  mark: ofRegistration,
  evidence_item: ofParticipant,
  outcome_judgement: ofParticipant,
  exam_board: ofUniversity,
  exam_board_transition: ofBoard,
  moderation_sample: ofBoard,
  award: ofParticipant,
  award_transition: ofAward,
  credit_transfer: ofAward,
}
