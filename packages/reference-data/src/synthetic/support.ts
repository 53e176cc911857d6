import type {
  CircumstanceKind,
  ClaimState,
  ConcernCategory,
  ConcernSeverity,
  ConcernState,
  ExtensionReason,
} from '@cohortium/domain'
import { iso, isoIfPast, type Day } from './calendar.ts'
import type { Participation, Markers } from './participation.ts'
import type { HeldRegistration } from './modules.ts'
import { claimSummaries, concernTexts, dayFeedback, evidenceFeedback, moduleFeedback } from './texts.ts'
import { currentYear } from './volumes.ts'

/** Formative feedback on the first module and now and then on a taught day; a few days lie between writing and publishing. */
export function writeFeedback(
  participation: Participation,
  markers: Markers,
  held: readonly HeldRegistration[],
): void {
  const { sink, random, participantId, lastDay, journey, group, number } = participation
  if (journey.startsOn === undefined) return
  const put = (
    writtenOn: Day,
    body: string,
    subject: { module_id?: number; taught_day_id?: number; evidence_item_id?: number },
  ): void => {
    if (writtenOn > lastDay) return
    const publishedOn = writtenOn + 3
    const published = publishedOn <= lastDay
    sink.add('feedback', {
      status: published ? 'published' : 'draft',
      body,
      written_on: iso(writtenOn),
      published_on: published ? iso(publishedOn) : null,
      version: published ? 2 : 1,
      participant_id: participantId,
      tutor_id: markers.primaryOn(writtenOn).id,
      module_id: subject.module_id ?? null,
      evidence_item_id: subject.evidence_item_id ?? null,
      taught_day_id: subject.taught_day_id ?? null,
    })
  }
  const first = held[0]?.attempts[0]
  if (first && held[0] && number % 5 < 3)
    put(first.markedOn, random.pick(moduleFeedback), { module_id: held[0].module.id })
  const day = group.days[number % 6]
  if (day && number % 12 === 4 && day.heldOn >= journey.startsOn)
    put(day.heldOn + 2, random.pick(dayFeedback), { taught_day_id: day.id })
}

/** On a piece of evidence, two days after it was handed in. */
export function writeEvidenceFeedback(
  { sink, random, participantId, lastDay }: Participation,
  markers: Markers,
  evidenceItemId: number,
  submittedOn: Day,
): void {
  const writtenOn = submittedOn + 2
  if (writtenOn > lastDay) return
  const published = writtenOn + 3 <= lastDay
  sink.add('feedback', {
    status: published ? 'published' : 'draft',
    body: random.pick(evidenceFeedback),
    written_on: iso(writtenOn),
    published_on: published ? iso(writtenOn + 3) : null,
    version: published ? 2 : 1,
    participant_id: participantId,
    tutor_id: markers.primaryOn(writtenOn).id,
    module_id: null,
    evidence_item_id: evidenceItemId,
    taught_day_id: null,
  })
}

const categories: readonly ConcernCategory[] = [
  'progress',
  'attendance',
  'workload',
  'wellbeing',
  'release',
  'other',
]
const severities: readonly ConcernSeverity[] = ['low', 'medium', 'medium', 'high']

/** One in sixteen; in the current cohort one in eight, because the settled ones of a first term are still fresh. */
export function writeConcern(
  { sink, random, participantId, lastDay, journey, cohort, number }: Participation,
  markers: Markers,
): void {
  const current = cohort.year === currentYear
  if (journey.startsOn === undefined || number % (current ? 8 : 16) !== 2) return
  const fresh = current && number % 16 === 2 && journey.leftOn === undefined
  const after = current ? random.between(25, 90) : random.between(30, 240)
  const raisedOn = fresh ? lastDay - random.between(0, 16) : journey.startsOn + after
  if (raisedOn > lastDay) return
  const actedOn = raisedOn + random.between(3, 14)
  const resolvedOn = actedOn + random.between(5, 40)
  let status: ConcernState = 'open'
  if (actedOn <= lastDay) status = 'in_progress'
  if (resolvedOn <= lastDay) status = 'resolved'
  const category = categories[Math.floor(number / 8) % categories.length] as ConcernCategory
  const [summary, action] = concernTexts[category]
  sink.add('concern', {
    category,
    severity: random.pick(severities),
    status,
    summary,
    action: status === 'open' ? null : action,
    raised_on: iso(raisedOn),
    resolved_on: isoIfPast(resolvedOn, lastDay),
    restricted: category === 'wellbeing',
    version: status === 'open' ? 1 : status === 'in_progress' ? 2 : 3,
    participant_id: participantId,
    raised_by_id: markers.primaryOn(raisedOn).id,
  })
}

const extensionReasons: readonly ExtensionReason[] = [
  'school_pressure',
  'illness',
  'caring',
  'technical',
  'bereavement',
  'other',
]
/** Not granted, now and then. */
const decided: readonly ClaimState[] = ['approved', 'approved', 'rejected', 'approved', 'approved']
const undecided: readonly ClaimState[] = [
  'submitted',
  'evidence_required',
  'approved',
  'submitted',
  'rejected',
]

/** Whether the participant asks for more time for the first module, and what becomes of it. */
export function extensionOf(number: number, year: number): ClaimState | undefined {
  if (number % 15 !== 6) return undefined
  const list = year === currentYear ? undecided : decided
  return list[Math.floor(number / 15) % list.length]
}

export const extensionDays = 14

/** @param originalDueOn of the first module, before the extension */
export function writeExtension(
  { sink, participantId, lastDay, cohort, journey, number }: Participation,
  registrationId: number,
  originalDueOn: Day,
): void {
  const status = extensionOf(number, cohort.year)
  const requestedOn = originalDueOn - 5 - (number % 4)
  const decidedOn = originalDueOn - 2
  if (status === undefined || journey.startsOn === undefined || decidedOn > lastDay) return
  const settled = status === 'approved' || status === 'rejected'
  sink.add('extension', {
    status,
    reason: extensionReasons[Math.floor(number / 15) % extensionReasons.length] as ExtensionReason,
    requested_on: iso(requestedOn),
    original_due_on: iso(originalDueOn),
    extended_due_on: status === 'approved' ? iso(originalDueOn + extensionDays) : null,
    decided_on: settled ? iso(decidedOn) : null,
    version: status === 'submitted' ? 1 : 2,
    participant_id: participantId,
    module_registration_id: registrationId,
  })
}

const circumstances = Object.keys(claimSummaries) as (keyof typeof claimSummaries & CircumstanceKind)[]

/** Behind every deferral lies an approved claim; some referred participants had one refused, some of this year wait. */
export function writeCircumstanceClaim(
  { sink, participantId, lastDay, cohort, journey, number }: Participation,
  held: readonly HeldRegistration[],
): void {
  const kind = circumstances[number % circumstances.length] as (typeof circumstances)[number]
  const put = (
    registration: HeldRegistration,
    submittedOn: Day,
    status: ClaimState,
    note: string | null,
  ): void => {
    const settled = status === 'approved' || status === 'rejected'
    if (submittedOn + (settled ? 10 : 0) > lastDay) return
    sink.add('circumstance_claim', {
      status,
      kind,
      summary: claimSummaries[kind],
      submitted_on: iso(submittedOn),
      decided_on: settled ? iso(submittedOn + 10) : null,
      decision_note: note,
      version: settled ? 2 : 1,
      participant_id: participantId,
      module_registration_id: registration.id,
    })
  }
  const first = held[0]
  for (const registration of held) {
    const attempt = registration.attempts[0]
    if (attempt?.decision === 'defer') put(registration, attempt.dueOn + 3, 'approved', 'Evidence seen.')
    if (attempt?.decision === 'refer' && attempt.raw !== undefined && number % 3 === 0)
      put(registration, attempt.dueOn + 3, 'rejected', 'The events lie outside the period of the module.')
  }
  if (
    cohort.year === currentYear &&
    journey.startsOn !== undefined &&
    first?.attempts[0] &&
    number % 24 === 10
  ) {
    put(first, first.attempts[0].dueOn - 4, number % 48 === 10 ? 'submitted' : 'evidence_required', null)
  }
}
