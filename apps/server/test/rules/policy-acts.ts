import type { Permission } from '@cohortium/domain'

/** What people do to each noun beyond the steps of its machine, and what they must be allowed to write for any of it. */
export const acts: Readonly<
  Record<string, { steps?: Permission; own?: Readonly<Record<string, Permission>> }>
> = {
  Application: {
    steps: 'admissions',
    own: {
      edit: 'admissions',
      describeApplicant: 'admissions',
      recordDocument: 'admissions',
      verifyDocument: 'admissions',
      refuseDocument: 'admissions',
      sendOffer: 'admissions',
      meetCondition: 'admissions',
    },
  },
  ReleaseAgreement: { steps: 'registrations' },
  Participant: {
    steps: 'registrations',
    own: {
      allocateTutor: 'allocations',
      writeFeedback: 'feedback',
      raiseConcern: 'concerns',
      addEvidence: 'evidence_judgements',
      judgeOutcome: 'evidence_judgements',
      requestExtension: 'registrations',
      claimCircumstance: 'registrations',
    },
  },
  Tutor: { own: { edit: 'configuration', end: 'configuration' } },
  TutorAllocation: { own: { end: 'allocations' } },
  Attendance: { own: { correct: 'attendance' } },
  Feedback: { steps: 'feedback', own: { edit: 'feedback' } },
  Concern: { steps: 'concerns' },
  Extension: { steps: 'registrations' },
  CircumstanceClaim: { steps: 'registrations' },
  FeeLiability: {
    own: { changePayer: 'registrations', invoice: 'registrations', recordPayment: 'registrations' },
  },
  EvidenceItem: { steps: 'evidence_judgements', own: { edit: 'evidence_judgements' } },
  OutcomeJudgement: { own: { correct: 'evidence_judgements' } },
  ModuleRegistration: {
    own: { recordMark: 'marks', confirmPass: 'boards', refer: 'boards', defer: 'boards', fail: 'boards' },
  },
  Mark: {
    own: { correct: 'marks', correctFrozen: 'boards', assignSecondMarker: 'boards', markSecond: 'marks' },
  },
  Import: { own: { commit: 'admissions', undo: 'admissions', cancel: 'admissions' } },
  ImportRow: { own: { mend: 'admissions', leaveOut: 'admissions' } },
  EvaluationSurvey: { own: { invite: 'configuration', close: 'configuration' } },
  ModerationSample: { own: { record: 'reports' } },
  ExamBoard: {
    steps: 'boards',
    own: {
      assign: 'boards',
      drawSample: 'boards',
      settle: 'boards',
      recommendAwards: 'awards',
      report: 'reports',
    },
  },
  Award: { steps: 'awards', own: { transferCredits: 'awards' } },
  Cohort: { own: { edit: 'configuration', addGroup: 'configuration' } },
  DeliveryGroup: {
    own: {
      edit: 'configuration',
      addTaughtDay: 'configuration',
      moveStudyDay: 'configuration',
      share: 'shared_practice',
    },
  },
  FeeRate: { own: { edit: 'configuration' } },
  Resource: {
    own: {
      edit: 'configuration',
      withdraw: 'configuration',
      editShared: 'shared_practice',
      withdrawShared: 'shared_practice',
    },
  },
  TaughtDay: { own: { move: 'configuration', recordAttendance: 'attendance' } },
  School: { own: { edit: 'configuration', succeed: 'configuration' } },
  Routing: { own: { replace: 'configuration', end: 'configuration' } },
  DataSharingAgreement: { own: { replace: 'configuration', end: 'configuration' } },
}
