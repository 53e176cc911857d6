import type { TimelineEventKind } from '@cohortium/domain'
import {
  AttendanceEvent,
  FeedbackEvent,
  RegistrationEvent,
  ReleaseAgreementEvent,
  TutorEvent,
} from './course-events.ts'
import { CircumstanceEvent, ConcernEvent, ExtensionEvent } from './support-events.ts'
import type { TimelineEvent } from './timeline-event.ts'
import { AwardEvent, EvidenceEvent, MarkEvent, ModuleEvent, OutcomeEvent } from './work-events.ts'

/** An event that rows of a type tell of, by paths of fields: its day or moment, and what its class adds. */
export interface Told {
  readonly kind: TimelineEventKind
  readonly at: string
  readonly event: new () => TimelineEvent
  readonly facts?: Readonly<Record<string, string>>
  /** Facts that are values of enumerations. */
  readonly choices?: Readonly<Record<string, string>>
  /** What the event is known to be without the row. */
  readonly constants?: Readonly<Record<string, string | null>>
}

/** A list whose rows tell of events, with lists of their own. */
export interface Source {
  readonly type: string
  readonly list: string
  /** Absent for a plain list, which has no pages. */
  readonly most?: number
  readonly tells: readonly Told[]
  readonly sources?: readonly Source[]
}

/** More than anybody has of each. */
const many = 100
const few = 20

/** What the participant's own row tells. */
export const beginning: Told = {
  kind: 'registered',
  at: 'registeredOn',
  event: RegistrationEvent,
  constants: { step: 'register' },
}

/** Everything that the timeline of a participant is made of. */
export const sources: readonly Source[] = [
  {
    type: 'ParticipantTransition',
    list: 'transitions',
    tells: [
      { kind: 'registration_step', at: 'effectiveOn', event: RegistrationEvent, facts: { step: 'name' } },
    ],
  },
  {
    type: 'TutorAllocation',
    list: 'tutorAllocations',
    most: few,
    tells: [
      { kind: 'tutor_allocated', at: 'validFrom', event: TutorEvent, facts: { tutorId: 'tutor.id' } },
      { kind: 'tutor_left', at: 'validTo', event: TutorEvent, facts: { tutorId: 'tutor.id' } },
    ],
  },
  {
    type: 'ReleaseAgreement',
    list: 'releaseAgreements',
    most: few,
    tells: [
      { kind: 'agreement_sent', at: 'sentOn', event: ReleaseAgreementEvent, constants: { answer: null } },
      {
        kind: 'agreement_answered',
        at: 'answeredOn',
        event: ReleaseAgreementEvent,
        choices: { answer: 'status' },
      },
    ],
  },
  {
    type: 'Attendance',
    list: 'attendances',
    most: many,
    tells: [
      {
        kind: 'attendance_recorded',
        at: 'recordedAt',
        event: AttendanceEvent,
        choices: { status: 'status' },
        facts: { dayNumber: 'taughtDay.number', heldOn: 'taughtDay.heldOn' },
      },
    ],
  },
  {
    type: 'Feedback',
    list: 'feedback',
    most: many,
    tells: [
      { kind: 'feedback_written', at: 'writtenOn', event: FeedbackEvent, facts: { tutorId: 'tutor.id' } },
      { kind: 'feedback_published', at: 'publishedOn', event: FeedbackEvent, facts: { tutorId: 'tutor.id' } },
    ],
  },
  {
    type: 'EvidenceItem',
    list: 'evidenceItems',
    most: many,
    tells: [
      {
        kind: 'evidence_submitted',
        at: 'submittedOn',
        event: EvidenceEvent,
        facts: { outcome: 'outcome.code' },
      },
      {
        kind: 'evidence_returned',
        at: 'returnedOn',
        event: EvidenceEvent,
        facts: { outcome: 'outcome.code' },
      },
      {
        kind: 'evidence_resubmitted',
        at: 'resubmittedOn',
        event: EvidenceEvent,
        facts: { outcome: 'outcome.code' },
      },
      { kind: 'evidence_accepted', at: 'judgedOn', event: EvidenceEvent, facts: { outcome: 'outcome.code' } },
    ],
  },
  {
    type: 'OutcomeJudgement',
    list: 'outcomeJudgements',
    most: many,
    tells: [
      {
        kind: 'outcome_judged',
        at: 'judgedOn',
        event: OutcomeEvent,
        facts: { outcome: 'outcome.code', isMet: 'isMet' },
      },
    ],
  },
  {
    type: 'ModuleRegistration',
    list: 'moduleRegistrations',
    most: few,
    tells: [],
    sources: [
      {
        type: 'ModuleRegistrationTransition',
        list: 'transitions',
        tells: [
          {
            kind: 'module_step',
            at: 'occurredAt',
            event: ModuleEvent,
            facts: { step: 'name' },
            choices: { module: 'moduleRegistration.role' },
          },
        ],
      },
      {
        type: 'Mark',
        list: 'marks',
        most: few,
        tells: [
          {
            kind: 'work_marked',
            at: 'markedOn',
            event: MarkEvent,
            facts: { attempt: 'attempt' },
            choices: { module: 'moduleRegistration.role' },
          },
          {
            kind: 'work_marked_second',
            at: 'secondMarkedOn',
            event: MarkEvent,
            facts: { attempt: 'attempt' },
            choices: { module: 'moduleRegistration.role' },
          },
        ],
      },
    ],
  },
  {
    type: 'Concern',
    list: 'concerns',
    most: many,
    tells: [
      {
        kind: 'concern_raised',
        at: 'raisedOn',
        event: ConcernEvent,
        choices: { category: 'category', severity: 'severity' },
      },
      {
        kind: 'concern_resolved',
        at: 'resolvedOn',
        event: ConcernEvent,
        choices: { category: 'category', severity: 'severity' },
      },
    ],
  },
  {
    type: 'Extension',
    list: 'extensions',
    most: few,
    tells: [
      {
        kind: 'extension_requested',
        at: 'requestedOn',
        event: ExtensionEvent,
        constants: { decision: null },
      },
      { kind: 'extension_decided', at: 'decidedOn', event: ExtensionEvent, choices: { decision: 'status' } },
    ],
  },
  {
    type: 'CircumstanceClaim',
    list: 'circumstanceClaims',
    most: few,
    tells: [
      {
        kind: 'circumstance_claimed',
        at: 'submittedOn',
        event: CircumstanceEvent,
        constants: { decision: null },
      },
      {
        kind: 'circumstance_decided',
        at: 'decidedOn',
        event: CircumstanceEvent,
        choices: { decision: 'status' },
      },
    ],
  },
  {
    type: 'Award',
    list: 'awards',
    most: few,
    tells: [
      { kind: 'award_recommended', at: 'recommendedOn', event: AwardEvent, constants: { step: 'recommend' } },
    ],
    sources: [
      {
        type: 'AwardTransition',
        list: 'transitions',
        tells: [{ kind: 'award_step', at: 'occurredAt', event: AwardEvent, facts: { step: 'name' } }],
      },
    ],
  },
]
