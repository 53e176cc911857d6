import { beforeAll, expect, test } from 'vitest'
import type { RegisteredType } from '@cohortium/graph-sql'
import { buildGraph, type Graph } from '../../src/graph/build-graph.ts'
import { slices } from '../../src/slices.ts'

let graph: Graph
beforeAll(async () => {
  graph = await buildGraph(slices)
})

/** Types of which everybody sees every row, beside what the consortium publishes of itself and its programme. */
const open = new Set(['Tutor', 'EvaluationSurvey'])
const published = new Set(['partners', 'programme'])

/** Why nobody who sees the row fails to see the one it refers to. */
const reasons: Readonly<Record<string, string>> = {
  'PersonName.person': 'Whoever sees a name knows the person: as participant, applicant or tutor.',
  'TeacherStatus.person': 'Seen with participants and applicants, whose persons are seen.',
  'EnglishEvidence.person': 'Seen with participants and applicants, whose persons are seen.',
  'Qualification.person': 'Seen with participants and applicants, whose persons are seen.',
  'SencoAppointment.person': 'Seen with participants and applicants, whose persons are seen.',
  'Application.person': 'Whoever sees an application sees the applicant.',
  'ApplicationDocument.application': 'Seen through the application.',
  'ApplicationCondition.application': 'Seen through the application.',
  'ApplicationTransition.application': 'Seen through the application.',
  'ReleaseAgreement.participant': 'Seen through the participant.',
  'Participant.person': 'Whoever sees a participant sees the person.',
  'ParticipantTransition.participant': 'Seen through the participant.',
  'FeeLiability.participant': 'Seen through the participant.',
  'TutorAllocation.participant': 'Seen through the participant.',
  'Attendance.participant': 'Seen through the participant, also by whoever only teaches them.',
  'Feedback.participant': 'Seen through the participant.',
  'Concern.participant': 'Seen through the participant.',
  'Extension.participant': 'Seen through the participant.',
  'CircumstanceClaim.participant': 'Seen through the participant.',
  'ModuleRegistrationTransition.moduleRegistration': 'Seen through the registration.',
  'Mark.moduleRegistration': 'Whoever marked, and whoever examines a sample, sees the registration.',
  'ModerationSample.mark': 'A sample is seen through its mark, and examiners see the marks of their samples.',
  'OutcomeJudgement.participant': 'Seen through the participant.',
  'ExamBoardTransition.examBoard': 'Seen through the board.',
  'ExaminerReport.examBoard': 'Seen with the boards of the own university, or of the examiner’s term.',
  'Award.participant': 'Seen through the participant.',
  'AwardTransition.award': 'Seen through the award.',
  'CreditTransfer.award': 'Seen through the award.',
  'EvaluationScore.response': 'Seen through the response.',
  'ImportColumn.import': 'Seen through the import.',
  'ImportRow.import': 'Seen through the import.',
  'ImportProblem.row': 'Seen through the row.',
  'ImportDifference.row': 'Seen through the row.',
  'Assignment.account': 'Both are the account’s own.',
  'ExternalIdentity.account': 'Both are the account’s own.',
  'Credential.account': 'Both are the account’s own.',
  'Credential.assignment': 'Both are the account’s own.',
}

/** Why the same holds where there may be none to refer to. */
const reasonsIfAny: Readonly<Record<string, string>> = {
  'Extension.moduleRegistration': 'Both are seen through the participant.',
  'CircumstanceClaim.moduleRegistration': 'Both are seen through the participant.',
  'Feedback.evidenceItem': 'Both are seen through the participant.',
  'ImportRow.application': 'Universities import applications to themselves alone.',
  'ImportRow.participant': 'Universities register their own participants alone.',
  'AuditEvent.subject': 'Universities see what was done to the people they admit, whom they see.',
}

/** In which roles somebody who sees the row may not see the one it refers to, and why. */
const hidden: Readonly<Record<string, readonly [roles: string, reason: string]>> = {
  'AuditEvent.actor': [
    'university_partner',
    'Universities see what was done by others to their people, and no accounts but their own.',
  ],
  'AuditEvent.assignment': [
    'university_partner',
    'Universities see what was done by others to their people, and no accounts but their own.',
  ],
  'Import.startedBy': ['university_partner', 'Universities see no accounts but their own.'],
  'OutboxMessage.account': ['university_partner', 'Universities see no accounts but their own.'],
  'OutboxMessage.person': [
    'university_partner',
    'Who applied to one university and went to the other is seen by the other alone; letters of the first stay.',
  ],
  'Tutor.person': [
    'external_examiner',
    'External examiners see all tutors, and only the persons whose work was sampled.',
  ],
  'ModuleRegistration.participant': [
    'tutor',
    'First markers see what they marked, and not the participant once others support them.',
  ],
  'EvidenceItem.participant': [
    'tutor',
    'Tutors see what they judged, and not the participant once others support them.',
  ],
  'ModerationSample.examBoard': [
    'tutor',
    'First markers see samples of their marks for boards of a university where they teach nobody now.',
  ],
  'Award.examBoard': [
    'authority_partner, tutor',
    'Authorities and tutors see boards of the universities at which their participants study now.',
  ],
  'ModuleRegistration.examBoard': [
    'authority_partner, tutor, external_examiner',
    'The same holds of boards that consider a result; examiners see the boards that met within their term.',
  ],
  'Participant.application': [
    'university_partner',
    'A university that shares progress shares participants, and not what they wrote to be admitted.',
  ],
  'Mark.supersedes': [
    'tutor, external_examiner',
    'Markers see what they marked and examiners what was sampled, which the earlier mark may not have been.',
  ],
}

const visible = () => [...graph.registry.types.values()].filter((type) => !type.hidden)

const isOpen = (type: RegisteredType | undefined) =>
  type !== undefined && (open.has(type.name) || published.has(type.owner))

const references = (nullable: boolean) =>
  visible().flatMap((type) =>
    [...type.fields.values()].flatMap((field) => {
      if (field.kind !== 'one' || field.hidden || isOpen(graph.registry.types.get(field.target))) return []
      return field.nullable === nullable
        ? [{ name: `${type.name}.${field.name}`, roles: field.hiddenFrom.join(', ') }]
        : []
    }),
  )

test('a reference that is never null leads to a row that is seen by whoever sees the reference', () => {
  expect(
    references(false)
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual(Object.keys(reasons).toSorted())
})

test('one that may be null is null because there is none, where it is not said to be hidden', () => {
  const found = references(true).filter(({ roles }) => roles === '')
  expect(found.map(({ name }) => name).toSorted()).toEqual(Object.keys(reasonsIfAny).toSorted())
})

test('one whose row may be hidden is null for those who may not see it', () => {
  const found = references(true).filter(({ roles }) => roles !== '')
  const expected = Object.entries(hidden).map(([name, [roles]]) => ({ name, roles }))
  const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name)
  expect(found.toSorted(byName)).toEqual(expected.toSorted(byName))
})
