import { EntitySchema } from 'typeorm'

const id = { type: 'int', primary: true }
const text = { type: 'text' }
const optional = (column) => ({ ...column, nullable: true })
const key = (name) => ({ type: 'int', name, nullable: true })
const date = (name) => ({ type: 'date', name, nullable: true })
const decimal = (name) => ({
  type: 'numeric',
  name,
  nullable: true,
  transformer: { from: (value) => (value === null ? null : Number(value)), to: (value) => value },
})

const entity = (name, tableName, columns, relations = {}) =>
  new EntitySchema({ name, tableName, columns: { id, ...columns }, relations })
const belongsTo = (target, name) => ({ type: 'many-to-one', target, joinColumn: { name } })
const hasMany = (target, inverseSide) => ({ type: 'one-to-many', target, inverseSide })
/** A person's names are in a table of their own, found by the person. */
const identity = {
  type: 'many-to-one',
  target: 'PersonIdentity',
  joinColumn: { name: 'person_id', referencedColumnName: 'personId' },
}

const code = { code: text, title: text }

export const entities = [
  entity('University', 'university', { name: text }),
  entity('LocalAuthority', 'local_authority', { code: text, name: text, region: text }),
  entity('AcademicYear', 'academic_year', { code: text }),
  entity(
    'Cohort',
    'cohort',
    { name: text, universityId: key('university_id') },
    { academicYear: belongsTo('AcademicYear', 'academic_year_id') },
  ),
  entity(
    'School',
    'school',
    { name: text, urn: optional(text), localAuthorityId: key('local_authority_id') },
    { localAuthority: belongsTo('LocalAuthority', 'local_authority_id') },
  ),
  entity('PersonIdentity', 'person_identity', {
    personId: key('person_id'),
    givenName: { type: 'text', name: 'given_name' },
    familyName: { type: 'text', name: 'family_name' },
    email: text,
  }),
  entity('Tutor', 'tutor', { universityId: key('university_id') }, { identity }),
  entity(
    'Participant',
    'participant',
    {
      reference: text,
      status: text,
      statutoryDeadline: date('statutory_deadline'),
      localAuthorityId: key('local_authority_id'),
      universityId: key('university_id'),
      cohortId: key('cohort_id'),
      schoolId: key('school_id'),
      primaryTutorId: key('primary_tutor_id'),
    },
    {
      identity,
      localAuthority: belongsTo('LocalAuthority', 'local_authority_id'),
      cohort: belongsTo('Cohort', 'cohort_id'),
      school: belongsTo('School', 'school_id'),
      evidenceItems: hasMany('EvidenceItem', 'participant'),
    },
  ),
  entity('Module', 'module', code),
  entity('ModuleRegistration', 'module_registration', {
    status: text,
    finalMark: decimal('final_mark'),
    participantId: key('participant_id'),
    moduleId: key('module_id'),
  }),
  entity('TaughtDay', 'taught_day', { number: { type: 'int' }, heldOn: date('held_on') }),
  entity('Attendance', 'attendance', {
    status: text,
    participantId: key('participant_id'),
    taughtDayId: key('taught_day_id'),
  }),
  entity('LearningOutcome', 'learning_outcome', code),
  entity(
    'EvidenceItem',
    'evidence_item',
    {
      title: text,
      status: text,
      submittedOn: date('submitted_on'),
      participantId: key('participant_id'),
      outcomeId: key('outcome_id'),
    },
    {
      participant: belongsTo('Participant', 'participant_id'),
      outcome: belongsTo('LearningOutcome', 'outcome_id'),
    },
  ),
  entity('Feedback', 'feedback', {
    status: text,
    body: text,
    writtenOn: date('written_on'),
    participantId: key('participant_id'),
  }),
]
