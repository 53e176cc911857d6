import type { EvidenceKind, EvidenceState } from '@cohortium/domain'
import { dayIn, iso, isoIfPast, type Day } from './calendar.ts'
import { writeEvidenceFeedback } from './support.ts'
import { evidenceSince, type Participation, type Markers } from './participation.ts'

interface Judgement {
  outcome: { id: number; code: string; title: string }
  /** Day on which the outcome is met; absent where it never is. */
  metOn?: Day
  /** Day on which it was judged not met. */
  refusedOn?: Day
}

/** Answers whether each judged outcome is met. */
export function writePortfolio(
  participation: Participation,
  markers: Markers,
): { outcomeCode: string; isMet: boolean }[] {
  const { sink, participantId, lastDay, cohort, journey } = participation
  if (journey.programme === 'PGCERT-IE' || journey.startsOn === undefined) return []
  const judged: { outcomeCode: string; isMet: boolean }[] = []
  for (const [index, judgement] of planJudgements(participation).entries()) {
    const { outcome, metOn, refusedOn } = judgement
    const isMet = metOn !== undefined && metOn <= lastDay
    const judgedOn = isMet ? metOn : refusedOn !== undefined && refusedOn <= lastDay ? refusedOn : undefined
    if (judgedOn !== undefined) {
      judged.push({ outcomeCode: outcome.code, isMet })
      sink.add('outcome_judgement', {
        is_met: isMet,
        judged_on: iso(judgedOn),
        version: isMet && refusedOn !== undefined ? 2 : 1,
        participant_id: participantId,
        outcome_id: outcome.id,
        judged_by_id: markers.primaryOn(judgedOn).id,
      })
    }
    if (cohort.year >= evidenceSince && (index * 5 + participation.number) % 13 < 4)
      writeEvidence(participation, markers, judgement)
  }
  return judged
}

/** Outcomes are judged one after another from autumn or the new year on; the last ones with the portfolio. */
function planJudgements({ world, journey, cohort, random, number }: Participation): Judgement[] {
  const attempts = journey.attempts.learning_outcomes_portfolio ?? []
  const first = attempts[0]
  const last = attempts.at(-1)
  if (!first || !last) return []
  // Some hand in early, some late.
  const opened =
    dayIn(cohort.year + (journey.interruption?.to === undefined ? 0 : 1), 11, 1) + random.between(0, 75)
  const count = world.view.outcomes.length
  return world.view.outcomes.map((outcome, index): Judgement => {
    const place = (index + number) % count
    const on =
      opened +
      Math.floor(((first.markedOn - opened) * (place + 1)) / count) -
      (place + 1 < count ? random.between(0, 8) : 0)
    const missed = first.decision !== 'confirmPass' && place >= count - 2
    if (!missed) return { outcome, metOn: on }
    return last.decision === 'confirmPass'
      ? { outcome, refusedOn: first.markedOn, metOn: last.markedOn }
      : { outcome, refusedOn: first.markedOn }
  })
}

const kinds: readonly EvidenceKind[] = [
  'reflection',
  'document',
  'observation',
  'witness_statement',
  'presentation',
  'case_study',
]

function writeEvidence(
  participation: Participation,
  markers: Markers,
  { outcome, metOn, refusedOn }: Judgement,
): void {
  const { sink, random, participantId, lastDay } = participation
  const settledOn = metOn ?? refusedOn!
  const improved = refusedOn !== undefined || random.chance(0.18)
  const submittedOn = (refusedOn ?? settledOn) - random.between(16, 30)
  const returnedOn = improved ? (refusedOn ?? submittedOn + random.between(4, 8)) : undefined
  const resubmittedOn =
    improved && metOn !== undefined ? Math.max(returnedOn as Day, metOn - random.between(1, 5)) : undefined
  const kind = random.pick(kinds)
  const words = kind === 'reflection' || kind === 'case_study' ? random.between(4, 15) * 100 : null
  const past = (day: Day | undefined): boolean => day !== undefined && day <= lastDay
  // Pieces are begun about five weeks before they are handed in.
  if (!past(submittedOn - 35)) return
  let status: EvidenceState = 'draft'
  if (past(submittedOn)) status = 'submitted'
  if (past(returnedOn)) status = 'returned'
  if (past(resubmittedOn)) status = 'submitted'
  if (past(metOn)) status = 'met'
  const id = sink.add('evidence_item', {
    title: `${titles[kind]}: ${outcome.title}`,
    kind,
    status,
    submitted_on: isoIfPast(submittedOn, lastDay),
    returned_on: isoIfPast(returnedOn, lastDay),
    resubmitted_on: isoIfPast(resubmittedOn, lastDay),
    judged_on: isoIfPast(metOn, lastDay),
    words,
    version: 1 + [submittedOn, returnedOn, resubmittedOn, metOn].filter(past).length,
    participant_id: participantId,
    outcome_id: outcome.id,
    judged_by_id: status === 'met' ? markers.primaryOn(settledOn).id : null,
  })
  if (random.chance(0.1)) writeEvidenceFeedback(participation, markers, id, submittedOn)
}

const titles: Readonly<Record<EvidenceKind, string>> = {
  reflection: 'Reflection',
  document: 'Document of the school',
  observation: 'Observation',
  witness_statement: 'Statement of a colleague',
  presentation: 'Talk to governors',
  case_study: 'Case study',
}
