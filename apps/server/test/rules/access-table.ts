import { roles, type Role } from '@cohortium/domain'

/** Who may read a type or field, a letter for each role; empty: all of them. */
type Letters = string

const letters: Readonly<Record<string, Role>> = {
  C: 'consortium_administrator',
  U: 'university_partner',
  A: 'authority_partner',
  T: 'tutor',
  N: 'reporting_analyst',
  X: 'external_examiner',
}

/** The consortium's decision: a type, and those of its fields that fewer may read. */
const table: Readonly<Record<string, [Letters, Readonly<Record<string, Letters>>?]>> = {
  DataSharingAgreement: ['CUAN'],
  Person: [
    '',
    {
      reference: 'CUAT',
      givenName: 'CUAT',
      familyName: 'CUAT',
      email: 'CUT',
      phone: 'CUT',
      trn: 'CU',
      dateOfBirth: 'CU',
      pseudonym: 'CNX',
    },
  ],
  PersonName: ['CUAT'],
  TeacherStatus: ['CUN'],
  EnglishEvidence: ['CUN'],
  Qualification: ['CUN'],
  SencoAppointment: ['CUATN'],
  Application: [
    'CUN',
    { reference: 'CU', decisionNote: 'CU', routingOverrideReason: 'CU', routingOverrideBy: 'CU' },
  ],
  ApplicationDocument: ['CU'],
  ApplicationCondition: ['CU'],
  ApplicationTransition: ['CUN', { actor: 'CU', reason: 'CU' }],
  ReleaseAgreement: ['CUATN', { overrideReason: 'CU' }],
  Participant: [
    '',
    {
      reference: 'CUAT',
      givenName: 'CUAT',
      familyName: 'CUAT',
      pseudonym: 'CNX',
      ageBand: 'CUN',
      exitReason: 'CUN',
    },
  ],
  ParticipantTransition: ['CUATN', { actor: 'CUT', reason: 'CUT' }],
  FeeLiability: ['CUN', { payerName: 'CU' }],
  Tutor: ['', { givenName: 'CUAT', familyName: 'CUAT', email: 'CUAT' }],
  TutorAllocation: ['CUATN', { reason: 'CUT' }],
  Attendance: ['CUATN', { note: 'CUT' }],
  Feedback: ['CUTN', { body: 'CUT' }],
  Concern: ['CUTN', { summary: 'CUT', action: 'CUT' }],
  Extension: ['CUTN', { reason: 'CUT' }],
  CircumstanceClaim: ['CUTN', { kind: 'CU', summary: 'CU', decisionNote: 'CU' }],
  ModuleRegistration: ['', { finalMark: 'CUTNX' }],
  ModuleRegistrationTransition: ['CUTNX', { actor: 'CUT', reason: 'CUT' }],
  Mark: ['CUTNX', { note: 'CUTX' }],
  EvidenceItem: ['CUTNX', { title: 'CUTX' }],
  ExamBoardTransition: ['CUNX', { actor: 'CU', reason: 'CU' }],
  ModerationSample: ['CUTNX', { note: 'CUX' }],
  ExaminerReport: ['CUX'],
  Award: ['CUATN', { certificateNumber: 'CU' }],
  AwardTransition: ['CUN', { actor: 'CU', reason: 'CU' }],
  CreditTransfer: ['CUN'],
  EvaluationResponse: ['CUNX', { comment: 'CUX' }],
  EvaluationScore: ['CUNX'],
  AuditEvent: ['CU'],
  AuditSeal: ['CU'],
  OutboxMessage: ['CU'],
  Import: ['CU'],
  ImportColumn: ['CU'],
  ImportRow: ['CU'],
  ImportProblem: ['CU'],
  ImportDifference: ['CU'],
}

const includes = (among: Letters, role: Role): boolean =>
  among === '' || among.split('').some((letter) => letters[letter] === role)

export const mayReadType = (role: Role, type: string): boolean => includes(table[type]?.[0] ?? '', role)

/** Whether a role may read a field of its type; of a relation the type it leads to counts as well. */
export const mayReadField = (role: Role, type: string, field: string, target?: string): boolean =>
  mayReadType(role, type) &&
  includes(table[type]?.[1]?.[field] ?? '', role) &&
  (target === undefined || mayReadType(role, target))

/** Names of what the decision restricts, to be found in the graph. */
export const restricted: readonly string[] = Object.entries(table).flatMap(([type, [, fields = {}]]) => [
  type,
  ...Object.keys(fields).map((field) => `${type}.${field}`),
])

export const allRoles: readonly Role[] = Object.keys(roles.values).map((role) => role as Role)
