import type { IsoDate } from '../dates/iso-date.ts'
import type { Period } from '../dates/period.ts'
import { caseloadOn, mayAllocate, type TutorFacts } from './tutor-allocation-rules.ts'
import type { UnplacedReason } from './unplaced-reason.ts'

/** A tutor who may be proposed. */
export interface ProposedTutor extends TutorFacts {
  /** Decides between equals: unique. */
  readonly reference: string
  /** The one university that they work with; null for one who serves both. */
  readonly universityCode: string | null
}

/** A participant who needs a tutor. */
export interface UnallocatedParticipant {
  /** Decides between equals: unique. */
  readonly reference: string
  readonly universityCode: string
  readonly authorityCode: string
  readonly allocations: readonly Period[]
}

/** Who is proposed for whom, and who is left without. */
export interface AllocationProposals<Participant, Tutor> {
  readonly proposals: readonly { readonly participant: Participant; readonly tutor: Tutor }[]
  readonly unplaced: readonly { readonly participant: Participant; readonly reason: UnplacedReason }[]
}

/**
 * Proposes a primary tutor for each participant from a day on: one who may be allocated, of their university or of both, and of those the one
 * whom it leaves with the smallest share of the capacity taken. Whoever has the fewest to choose from comes first; the same facts
 * give the same proposals, in whatever order they come. Source: consortium decision.
 */
export function proposeAllocations<Participant extends UnallocatedParticipant, Tutor extends ProposedTutor>(
  participants: readonly Participant[],
  tutors: readonly Tutor[],
  from: IsoDate,
): AllocationProposals<Participant, Tutor> {
  const loads = [...tutors].sort(byReference).map((tutor) => ({ tutor, allocations: [...tutor.allocations] }))
  const wanted: Period = { validFrom: from, validTo: null }

  /** Tutors who may be allocated, with or without a thought of their places. */
  const choice = (participant: Participant, unbounded = false) =>
    loads.filter(({ tutor, allocations }) => {
      if (tutor.universityCode !== null && tutor.universityCode !== participant.universityCode) return false
      const asked = unbounded ? { ...tutor, capacity: Infinity } : { ...tutor, allocations }
      const { authorityCode, allocations: participantAllocations } = participant
      return mayAllocate(asked, { ...wanted, authorityCode, participantAllocations }).ok
    })
  const share = ({ tutor, allocations }: (typeof loads)[number]) =>
    (caseloadOn({ allocations }, from) + 1) / tutor.capacity

  const inTurn = participants
    .map((participant) => ({ participant, choices: choice(participant, true).length }))
    .sort((a, b) => a.choices - b.choices || byReference(a.participant, b.participant))
  const proposals: { participant: Participant; tutor: Tutor }[] = []
  const unplaced: { participant: Participant; reason: UnplacedReason }[] = []
  for (const { participant, choices } of inTurn) {
    const [first, ...others] = choice(participant)
    if (first === undefined) {
      unplaced.push({ participant, reason: choices === 0 ? 'no_tutor' : 'no_place' })
      continue
    }
    const chosen = others.reduce((best, other) => (share(other) < share(best) ? other : best), first)
    chosen.allocations.push(wanted)
    proposals.push({ participant, tutor: chosen.tutor })
  }
  const byParticipant = (a: { participant: Participant }, b: { participant: Participant }) =>
    byReference(a.participant, b.participant)
  return { proposals: proposals.sort(byParticipant), unplaced: unplaced.sort(byParticipant) }
}

const byReference = (a: { reference: string }, b: { reference: string }): number =>
  a.reference < b.reference ? -1 : 1
