import type { Visibility } from '@cohortium/domain'
import {
  examinedBoards,
  id,
  rowsOf,
  sampledMarks,
  sharedWith,
  visibilities,
  type Asker,
} from './participants.ts'
import type { Row, Tables } from './tables.ts'

/** Whether a row is open to the asker. */
export type Rule = (row: Row) => boolean

/**
 * The rules once more in plain code, from all rows: which rows of each table somebody reads. A table that is not named
 * is open to everybody as a whole.
 */
export function expectedRows(tables: Tables, asker: Asker, day: string): Readonly<Record<string, Rule>> {
  if (asker.role === 'consortium_administrator') return {}
  const own = { ...ownAccount(asker) }
  if (asker.role === 'reporting_analyst') return own
  const seen = visibilities(tables, asker, day)
  const shared = sharedWith(tables, asker, day)
  const level = (row: Row, key = 'participant_id'): Visibility => seen.get(id(row[key])) ?? 'none'

  const participant: Rule = (row) => !['aggregates', 'none'].includes(level(row, 'id'))
  const inFull: Rule = (row) => level(row) === 'full'
  /** Progress and other records that follow the participant. */
  const progress: Rule = {
    university_partner: (row: Row) => ['full', 'progress'].includes(level(row)),
    authority_partner: inFull,
    tutor: inFull,
    external_examiner: () => false,
  }[asker.role]
  const taught: Rule = (row) => !['aggregates', 'none'].includes(level(row))

  const partner = asker.role === 'university_partner'
  const tutor = asker.role === 'tutor'
  const examiner = asker.role === 'external_examiner'
  const universities = universityIds(tables)
  const open = (scopes: readonly string[]) =>
    new Set(universities.filter((one) => one === asker.universityId || scopes.includes(shared(one))))
  const sharingParticipants = partner ? open(['participants']) : new Set<number>()
  const sharingProgress = partner ? open(['participants', 'progress']) : new Set<number>()
  const application: Rule = (row) => sharingParticipants.has(id(row['university_id']))
  const confidential: Rule = (row) => (partner || tutor) && inFull(row)

  const idsWhere = (table: string, rule: Rule, key = 'id'): Set<number> =>
    new Set(
      rowsOf(tables, table)
        .filter(rule)
        .map((row) => id(row[key])),
    )
  const within =
    (ids: Set<number>, key: string): Rule =>
    (row) =>
      ids.has(id(row[key]))

  const participants = rowsOf(tables, 'participant')
  const people = (rule: Rule): Set<number> =>
    new Set(participants.filter(rule).map((row) => id(row['person_id'])))
  const seenPeople = people(participant)
  const fullPeople = people((row) => level(row, 'id') === 'full')
  const applicants = idsWhere('application', application, 'person_id')
  const tutors = examiner ? new Set<number>() : idsWhere('tutor', () => true, 'person_id')
  const person =
    (key: string): Rule =>
    (row) =>
      [seenPeople, applicants, tutors].some((ids) => ids.has(id(row[key])))
  const named: Rule = (row) =>
    [partner ? fullPeople : seenPeople, applicants, tutors].some((ids) => ids.has(id(row['person_id'])))
  const proof: Rule = (row) =>
    partner && [fullPeople, applicants].some((ids) => ids.has(id(row['person_id'])))
  const appointed = tutor ? fullPeople : seenPeople

  const marked = (row: Row): boolean =>
    tutor && [row['first_marker_id'], row['second_marker_id']].includes(asker.tutorId)
  const sampled = sampledMarks(tables, asker)
  const registrationsInFull = idsWhere('module_registration', inFull)
  const mark: Rule = (row) =>
    examiner
      ? sampled.has(id(row['id']))
      : marked(row) || ((partner || tutor) && registrationsInFull.has(id(row['module_registration_id'])))
  const marks = idsWhere('mark', mark)
  const markedRegistrations = idsWhere(
    'mark',
    (row) => (examiner ? mark(row) : marked(row)),
    'module_registration_id',
  )
  const registration: Rule = (row) => progress(row) || markedRegistrations.has(id(row['id']))
  const registrations = idsWhere('module_registration', registration)

  const registeringUniversities = new Set(
    participants.filter(participant).map((row) => id(row['university_id'])),
  )
  const boards = examiner ? examinedBoards(tables, asker) : new Set<number>()
  const board: Rule = (row) => {
    if (examiner) return boards.has(id(row['id']))
    return (partner ? sharingProgress : registeringUniversities).has(id(row['university_id']))
  }
  const ownBoards = idsWhere('exam_board', (row) => partner && row['university_id'] === asker.universityId)
  const awards = idsWhere('award', progress)
  const awardsInFull = idsWhere('award', inFull)
  const cohorts = new Set(
    rowsOf(tables, 'cohort')
      .filter((row) => row['university_id'] === asker.universityId)
      .map((row) => id(row['id'])),
  )
  const surveys = idsWhere('evaluation_survey', within(cohorts, 'cohort_id'))
  const responses = idsWhere('evaluation_response', within(surveys, 'survey_id'))

  const ownPeople = new Set(
    [...participants, ...rowsOf(tables, 'application')]
      .filter((row) => partner && row['university_id'] === asker.universityId)
      .map((row) => id(row['person_id'])),
  )
  const event = within(ownPeople, 'subject_id')

  const ownImport: Rule = (row) => partner && row['university_id'] === asker.universityId
  const imports = idsWhere('import', ownImport)
  const importRows = idsWhere('import_row', within(imports, 'import_id'))

  const throughApplication = within(idsWhere('application', application), 'application_id')
  return {
    ...own,
    audit_event: event,
    audit_difference: within(idsWhere('audit_event', event), 'event_id'),
    person: person('id'),
    person_identity: named,
    person_name: named,
    teacher_status: proof,
    english_evidence: proof,
    qualification: proof,
    senco_appointment: (row) => [appointed, applicants].some((ids) => ids.has(id(row['person_id']))),
    application,
    application_document: throughApplication,
    application_condition: throughApplication,
    application_transition: throughApplication,
    participant,
    participant_transition: examiner ? taught : progress,
    tutor_allocation: examiner ? taught : progress,
    attendance: tutor ? taught : progress,
    release_agreement: asker.role === 'authority_partner' ? progress : inFull,
    fee_liability: confidential,
    extension: confidential,
    circumstance_claim: confidential,
    concern: (row) =>
      confidential(row) && (!tutor || row['restricted'] === false || row['raised_by_id'] === asker.tutorId),
    feedback: (row) =>
      confidential(row) && (!tutor || row['status'] !== 'draft' || row['tutor_id'] === asker.tutorId),
    module_registration: registration,
    module_registration_transition: within(registrations, 'module_registration_id'),
    mark,
    moderation_sample: examiner ? within(boards, 'exam_board_id') : within(marks, 'mark_id'),
    evidence_item: (row) =>
      examiner ? taught(row) : confidential(row) || (tutor && row['judged_by_id'] === asker.tutorId),
    outcome_judgement: examiner ? taught : progress,
    exam_board: board,
    exam_board_transition: within(idsWhere('exam_board', board), 'exam_board_id'),
    examiner_report: examiner ? within(boards, 'exam_board_id') : within(ownBoards, 'exam_board_id'),
    award: progress,
    award_transition: within(awards, 'award_id'),
    credit_transfer: within(awardsInFull, 'award_id'),
    evaluation_response: within(surveys, 'survey_id'),
    evaluation_score: within(responses, 'response_id'),
    message: (row) => row['university_id'] === asker.universityId,
    import: ownImport,
    import_column: within(imports, 'import_id'),
    import_row: within(imports, 'import_id'),
    import_problem: within(importRows, 'row_id'),
    import_difference: within(importRows, 'row_id'),
  }
}

const universityIds = (tables: Tables): number[] => rowsOf(tables, 'university').map((row) => id(row['id']))

function ownAccount({ accountId }: Asker): Record<string, Rule> {
  const account: Rule = (row) => row['account_id'] === accountId
  return {
    account: (row) => row['id'] === accountId,
    assignment: account,
    external_identity: account,
    credential: account,
  }
}
