import { mayAllocate, type Period } from '@cohortium/domain'
import { keepPrimaryTutor } from '../../../registrations/allocations.ts'
import { insert } from '../../../writing/insert.ts'
import { question } from '../../../writing/unit/question.ts'
import type { Unit } from '../../../writing/unit/unit.ts'
import type { TutorAllocation } from './tutor-allocation.entity.ts'

/** A tutor for a participant from a day on. */
export interface Wanted {
  participant: number
  tutor: number
  from: string
  reason?: string | undefined
}

interface Facts {
  participant: { localAuthority: { code: string }; tutorAllocations: { nodes: (Period & { id: string })[] } }
  tutor: {
    activeFrom: string
    activeTo: string | null
    capacity: number
    localAuthorities: { code: string }[]
    allocations: { nodes: Period[] }
  }
}
const facts = question<Facts>(`query ($participant: ID!, $tutor: ID!, $since: Date!) {
  participant(id: $participant) {
    localAuthority { code }
    tutorAllocations(first: 1000) { nodes { id validFrom validTo } }
  }
  tutor(id: $tutor) {
    activeFrom activeTo capacity
    localAuthorities { code }
    allocations(first: 1000, where: { or: [{ validTo: { isNull: true } }, { validTo: { gt: $since } }] }) { nodes { validFrom validTo } }
  }
}`)

/** Gives a participant a primary tutor, as the rule allows; a tutor's room stays counted to the end of the transaction. */
export async function allocate(unit: Unit, { participant, tutor, from, reason }: Wanted) {
  await unit.ask('select pg_advisory_xact_lock(2, $1)', [tutor])
  const asked = { participant: `ptc_${participant}`, tutor: `tut_${tutor}`, since: from }
  const read = await unit.read(facts, asked)
  const verdict = mayAllocate(
    {
      ...read.tutor,
      authorityCodes: read.tutor.localAuthorities.map(({ code }) => code),
      allocations: read.tutor.allocations.nodes,
    },
    {
      validFrom: from,
      validTo: null,
      authorityCode: read.participant.localAuthority.code,
      participantAllocations: read.participant.tutorAllocations.nodes,
    },
  )
  if (!verdict.ok) return verdict
  const id = await insert<TutorAllocation>(unit.store, 'TutorAllocation', {
    validFrom: from,
    validTo: null,
    reason: reason ?? null,
    participant: { id: participant },
    tutor: { id: tutor },
  })
  await keepPrimaryTutor(unit, [participant])
  return { ok: true, id } as const
}
