/** A thing of a type, and what must be so for nothing but its state and the asker to stand against a step. */
export interface Subject {
  readonly table: string
  /** Of the server, while its steps are tried. */
  readonly moment: string
  /** Columns that go with a state, as SQL assignments. */
  readonly put: (state: string) => string
  /** By mutation, what its input says besides. */
  readonly inputs?: Readonly<Record<string, object>>
  /** By mutation, further columns without which its own rules refuse it, as SQL assignments. */
  readonly arrange?: Readonly<Record<string, string>>
  /** By mutation, the rule of its own that refuses it even in turn: tests elsewhere have it made. */
  readonly refusedBy?: Readonly<Record<string, string>>
}

const dayIn = (states: readonly string[], state: string, day = '2024-01-10') =>
  states.includes(state) ? `'${day}'` : 'null'

const claim = (state: string) => `decided_on = ${dayIn(['approved', 'rejected'], state)}`
const midYear = '2024-01-15T10:00:00Z'
const ended = ['completed', 'withdrawn', 'discontinued']
const on = '2024-01-15'

/**
 * By type. Evidence, results, boards and awards, whose steps need one another, are tried in assessing/machines.test.ts.
 * @param ids of rows that inputs name, by what they are
 */
export const subjectsOf = (
  ids: Readonly<Record<'cohort' | 'programme', string>>,
): Readonly<Record<string, Subject>> => ({
  Application: {
    table: 'application',
    moment: '2023-08-01T10:00:00+01:00',
    put: (state) => `submitted_at = ${state === 'draft' ? 'null' : `'2023-07-31T10:00:00Z'`},
      response_due_on = ${dayIn(['offered', 'pending_conditions', 'information_requested'], state, '2023-08-20')},
      route = ${state === 'accepted' ? `'senco'` : 'null'},
      cohort_id = (select id from cohort where code = 'PLYMOUTH-2023')`,
    inputs: {
      requestInformation: { question: 'Which school is it?', responseDueOn: '2023-08-20' },
      promoteApplication: { responseDueOn: '2023-08-20' },
      makeOffer: { responseDueOn: '2023-08-20' },
      registerApplicant: { payer: 'SCHOOL' },
      rejectApplication: { reason: 'TEACHER_STATUS_NOT_HELD' },
      recordConditionsNotMet: { reason: 'ENGLISH_NOT_MET', note: 'No test was taken.' },
      withdrawApplication: { note: 'Another post.' },
      deferToCohort: { cohort: ids.cohort, reason: 'HEALTH', responseDueOn: '2023-08-20' },
      revertApplication: { reason: 'A mistake.', responseDueOn: '2023-08-20' },
    },
    arrange: {
      lapseOffer: `response_due_on = '2023-07-31'`,
      deferToCohort: `cohort_id = (select id from cohort where code = 'PLYMOUTH-2022')`,
    },
  },
  Participant: {
    table: 'participant',
    moment: midYear,
    put: (state) => `registered_on = '2023-08-20',
      started_on = ${state === 'registered' ? 'null' : `'2023-09-20'`},
      interrupted_on = ${dayIn(['interrupted'], state, '2023-12-01')}, expected_return_on = null,
      ended_on = ${dayIn(ended, state)}, exit_reason = ${ended.includes(state) ? `'health'` : 'null'}`,
    inputs: {
      interruptParticipant: { on, reason: 'HEALTH' },
      resumeParticipant: { on },
      withdrawParticipant: { on, reason: 'HEALTH' },
      discontinueParticipant: { on, reason: 'OTHER' },
      switchRoute: { programmeId: ids.programme, reason: 'No status can be shown.' },
    },
    arrange: {
      switchRoute: `programme_id = (select id from programme where code = 'PGCERT-NASENCO')`,
    },
    refusedBy: { completeParticipant: 'NothingConferred' },
  },
  ReleaseAgreement: {
    table: 'release_agreement',
    moment: midYear,
    put: (state) => `override_reason = null, sent_on = ${state === 'draft' ? 'null' : `'2024-01-05'`},
      answered_on = ${dayIn(['signed', 'declined'], state)}`,
    inputs: { sendReleaseAgreement: { headteacherEmail: 'head@school.example' } },
  },
  Extension: {
    table: 'extension',
    moment: midYear,
    put: (state) => `${claim(state)}, extended_due_on = ${dayIn(['approved'], state, '2030-01-01')}`,
    inputs: { approveExtension: { extendedDueOn: '2029-12-31' } },
  },
  CircumstanceClaim: {
    table: 'circumstance_claim',
    moment: midYear,
    put: claim,
    inputs: { approveClaim: { decisionNote: 'Granted.' }, rejectClaim: { decisionNote: 'Too late.' } },
  },
  Concern: {
    table: 'concern',
    moment: midYear,
    put: (state) => `resolved_on = ${dayIn(['resolved'], state)}`,
    inputs: { startAction: { action: 'A talk with the head.' } },
  },
  Feedback: {
    table: 'feedback',
    moment: midYear,
    put: (state) => `published_on = ${dayIn(['published'], state)}`,
  },
})
