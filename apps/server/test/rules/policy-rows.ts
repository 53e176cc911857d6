const university = { id: 'uni_1', name: 'University of Plymouth' }
const tutor = { id: 'tut_1' }
const participant = { university, primaryTutor: tutor }

/** States in which nothing but a machine's own table stands against an action, for nouns that are looked at in one. */
const usual: Readonly<Record<string, string>> = {
  Participant: 'ACTIVE',
  Feedback: 'DRAFT',
  School: 'OPEN',
  EvidenceItem: 'SUBMITTED',
  Concern: 'OPEN',
  Import: 'READY',
  ImportRow: 'FAULTY',
}

/** The facts of a row of Plymouth's whose tutor is the first in every part that a tutor can have. */
export function rowOf(type: string, state?: string): unknown {
  const status = state?.toUpperCase() ?? usual[type]
  const last = { name: 'step', fromState: 'DRAFT', toState: status }
  return {
    id: 'any_1',
    status,
    university,
    participant,
    primaryTutor: tutor,
    raisedBy: tutor,
    tutor,
    validTo: null,
    closedOn: null,
    transitions: [last],
    isCurrent: true,
    frozenOn: null,
    secondRaw: null,
    firstMarker: tutor,
    secondMarker: tutor,
    moduleRegistration: { participant },
    kind: 'APPLICATIONS',
    import: { kind: 'APPLICATIONS', status: 'READY', university },
    examBoard: { university },
    tutors: [tutor],
    cohort: { university },
    withdrawnOn: null,
    deliveryGroup: { tutors: [tutor], cohort: { university } },
  }
}
