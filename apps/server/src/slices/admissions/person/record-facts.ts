import { englishLevel, refuse, type EnglishEvidence, type EnglishLevel } from '@cohortium/domain'
import type { Unit } from '../../../writing/unit/unit.ts'
import type {
  EnglishEvidenceInput,
  QualificationInput,
  SencoAppointmentInput,
  TeacherStatusInput,
} from './person.inputs.ts'
import {
  BandNotInHalves,
  DatesReversed,
  ElementTooLow,
  EquivalentNotNamed,
  OverallTooLow,
  ScoresIncomplete,
  StatusRecorded,
} from './person.refusals.ts'

/** What is known of an applicant, as far as eligibility asks. */
export interface FactsInput {
  readonly teacherStatuses?: readonly TeacherStatusInput[] | undefined
  readonly sencoAppointments?: readonly SencoAppointmentInput[] | undefined
  readonly qualifications?: readonly QualificationInput[] | undefined
  readonly englishEvidence?: readonly EnglishEvidenceInput[] | undefined
}

/** Why something is not added to a person's record. */
export const factRefusals = [
  StatusRecorded,
  DatesReversed,
  OverallTooLow,
  ElementTooLow,
  ScoresIncomplete,
  BandNotInHalves,
  EquivalentNotNamed,
] as const

/** Adds to a person's record. English that falls short of the university's level is refused, whatever else it proves. */
export async function recordFacts(unit: Unit, personId: number, level: EnglishLevel, facts: FactsInput) {
  const { store } = unit
  const person = { id: personId }
  const { teacherStatuses = [], sencoAppointments = [], qualifications = [], englishEvidence = [] } = facts
  for (const status of teacherStatuses) {
    const { kind, awardedOn, inductionCompletedOn } = status
    if (inductionCompletedOn && inductionCompletedOn < awardedOn) return reversed('Induction', awardedOn)
    const held = await unit.ask('select from teacher_status where person_id = $1 and kind = $2', [
      personId,
      kind,
    ])
    if (held.length > 0)
      return refuse(
        'StatusRecorded',
        `${kind.toUpperCase()} is recorded already; correct that entry instead.`,
      )
    await store.insert('TeacherStatus', Object.assign({ person }, status))
  }
  for (const { school, ...appointment } of sencoAppointments) {
    if (appointment.endsOn && appointment.endsOn < appointment.startsOn)
      return reversed('The appointment', appointment.startsOn)
    await store.insert('SencoAppointment', { ...appointment, school: { id: school }, person })
  }
  for (const qualification of qualifications)
    await store.insert('Qualification', Object.assign({ person }, qualification))
  for (const evidence of englishEvidence) {
    const bands = bandsOf(evidence)
    const verdict = englishLevel(level, [bands])
    if (!verdict.ok && verdict.reason !== 'EnglishNotShown') return { ...verdict, reason: verdict.reason }
    await store.insert('EnglishEvidence', { ...bands, takenOn: evidence.takenOn, person })
  }
  return { ok: true } as const
}

const reversed = (what: string, from: string) =>
  refuse('DatesReversed', `${what} cannot end before ${from}, when it begins; check both dates.`)

/** An equivalent has no bands, and IELTS no other name. */
function bandsOf(evidence: EnglishEvidenceInput): Omit<EnglishEvidence, 'id' | 'takenOn'> {
  const { kind, overall, listening, reading, writing, speaking, equivalentName } = evidence
  const isIelts = kind === 'ielts'
  const band = (given: number | undefined) => (isIelts ? (given ?? null) : null)
  return {
    kind,
    overall: band(overall),
    listening: band(listening),
    reading: band(reading),
    writing: band(writing),
    speaking: band(speaking),
    equivalentName: isIelts ? null : (equivalentName ?? null),
  }
}
