/** A thing of a type, and what must be so for nothing but its state and the asker to stand against a step. */
export interface Subject {
  readonly table: string
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
const ended = ['completed', 'withdrawn', 'discontinued']
const on = '2024-01-15'

/**
 * By type, mid-way through the programme. Applications are tried in admissions/every-step.test.ts; evidence, results,
 * boards and awards, whose steps need one another, in assessing/machines.test.ts.
 * @param alternative id of PgCert Inclusive Education
 */
export const subjectsOf = (alternative: string): Readonly<Record<string, Subject>> => ({
  Participant: {
    table: 'participant',
    put: (state) => `registered_on = '2023-08-20',
      started_on = ${state === 'registered' ? 'null' : `'2023-09-20'`},
      interrupted_on = ${dayIn(['interrupted'], state, '2023-12-01')}, expected_return_on = null,
      ended_on = ${dayIn(ended, state)}, exit_reason = ${ended.includes(state) ? `'health'` : 'null'}`,
    inputs: {
      interruptParticipant: { on, reason: 'HEALTH' },
      resumeParticipant: { on },
      withdrawParticipant: { on, reason: 'HEALTH' },
      discontinueParticipant: { on, reason: 'OTHER' },
      switchRoute: { programmeId: alternative, reason: 'No status can be shown.' },
    },
    arrange: {
      switchRoute: `programme_id = (select id from programme where code = 'PGCERT-NASENCO')`,
    },
    refusedBy: { completeParticipant: 'NothingConferred' },
  },
  ReleaseAgreement: {
    table: 'release_agreement',
    put: (state) => `override_reason = null, sent_on = ${state === 'draft' ? 'null' : `'2024-01-05'`},
      answered_on = ${dayIn(['signed', 'declined'], state)}`,
    inputs: { sendReleaseAgreement: { headteacherEmail: 'head@school.example' } },
  },
  Extension: {
    table: 'extension',
    put: (state) => `${claim(state)}, extended_due_on = ${dayIn(['approved'], state, '2030-01-01')}`,
    inputs: { approveExtension: { extendedDueOn: '2029-12-31' } },
  },
  CircumstanceClaim: {
    table: 'circumstance_claim',
    put: claim,
    inputs: { approveClaim: { decisionNote: 'Granted.' }, rejectClaim: { decisionNote: 'Too late.' } },
  },
  Concern: {
    table: 'concern',
    put: (state) => `resolved_on = ${dayIn(['resolved'], state)}`,
    inputs: { startAction: { action: 'A talk with the head.' } },
  },
  Feedback: {
    table: 'feedback',
    put: (state) => `published_on = ${dayIn(['published'], state)}`,
  },
})
