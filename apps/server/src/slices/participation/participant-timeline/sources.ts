import type { TimelineEventKind } from '@cohortium/domain'

/** An event that rows of a type tell of: its day or moment, and what names its step or outcome, by fields of the type. */
export interface Told {
  readonly kind: TimelineEventKind
  readonly at: string
  readonly step?: string
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

/** Everything that the timeline of a participant is made of. */
export const sources: readonly Source[] = [
  {
    type: 'ParticipantTransition',
    list: 'transitions',
    tells: [{ kind: 'registration_step', at: 'effectiveOn', step: 'name' }],
  },
  {
    type: 'TutorAllocation',
    list: 'tutorAllocations',
    most: few,
    tells: [
      { kind: 'tutor_allocated', at: 'validFrom' },
      { kind: 'tutor_left', at: 'validTo' },
    ],
  },
  {
    type: 'ReleaseAgreement',
    list: 'releaseAgreements',
    most: few,
    tells: [
      { kind: 'agreement_sent', at: 'sentOn' },
      { kind: 'agreement_answered', at: 'answeredOn', step: 'status' },
    ],
  },
  {
    type: 'Attendance',
    list: 'attendances',
    most: many,
    tells: [{ kind: 'attendance_recorded', at: 'recordedAt', step: 'status' }],
  },
  {
    type: 'Feedback',
    list: 'feedback',
    most: many,
    tells: [
      { kind: 'feedback_written', at: 'writtenOn' },
      { kind: 'feedback_published', at: 'publishedOn' },
    ],
  },
  {
    type: 'EvidenceItem',
    list: 'evidenceItems',
    most: many,
    tells: [
      { kind: 'evidence_submitted', at: 'submittedOn' },
      { kind: 'evidence_returned', at: 'returnedOn' },
      { kind: 'evidence_resubmitted', at: 'resubmittedOn' },
      { kind: 'evidence_accepted', at: 'judgedOn' },
    ],
  },
  {
    type: 'OutcomeJudgement',
    list: 'outcomeJudgements',
    most: many,
    tells: [{ kind: 'outcome_judged', at: 'judgedOn' }],
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
        tells: [{ kind: 'module_step', at: 'occurredAt', step: 'name' }],
      },
      {
        type: 'Mark',
        list: 'marks',
        most: few,
        tells: [
          { kind: 'work_marked', at: 'markedOn' },
          { kind: 'work_marked_second', at: 'secondMarkedOn' },
        ],
      },
    ],
  },
  {
    type: 'Concern',
    list: 'concerns',
    most: many,
    tells: [
      { kind: 'concern_raised', at: 'raisedOn' },
      { kind: 'concern_resolved', at: 'resolvedOn' },
    ],
  },
  {
    type: 'Extension',
    list: 'extensions',
    most: few,
    tells: [
      { kind: 'extension_requested', at: 'requestedOn' },
      { kind: 'extension_decided', at: 'decidedOn', step: 'status' },
    ],
  },
  {
    type: 'CircumstanceClaim',
    list: 'circumstanceClaims',
    most: few,
    tells: [
      { kind: 'circumstance_claimed', at: 'submittedOn' },
      { kind: 'circumstance_decided', at: 'decidedOn', step: 'status' },
    ],
  },
  {
    type: 'Award',
    list: 'awards',
    most: few,
    tells: [{ kind: 'award_recommended', at: 'recommendedOn' }],
    sources: [
      {
        type: 'AwardTransition',
        list: 'transitions',
        tells: [{ kind: 'award_step', at: 'occurredAt', step: 'name' }],
      },
    ],
  },
]
