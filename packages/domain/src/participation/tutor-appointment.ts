import type { IsoDate } from '../dates/iso-date.ts'
import { holdsOn, type Period } from '../dates/period.ts'
import { allowed, refuse, type Refusal, type Verdict } from '../vocabulary/refusal.ts'
import type { TutorKind } from './tutor-kind.ts'

/** What somebody is to be appointed as. */
export interface Appointment {
  readonly kind: TutorKind
  readonly hasUniversity: boolean
  readonly authorities: number
}

/** Whether an appointment is complete. Source: consortium decision; tutors are local or of a university. */
export function mayAppoint({
  kind,
  hasUniversity,
  authorities,
}: Appointment): Verdict<'UniversityMismatched' | 'NoAuthorityServed'> {
  if ((kind === 'university') !== hasUniversity)
    return refuse(
      'UniversityMismatched',
      kind === 'university'
        ? 'Name the university that employs the tutor.'
        : 'A local tutor works with both universities; leave the university out.',
    )
  return authorities > 0 ? allowed : refuse('NoAuthorityServed', 'Name at least one authority to serve.')
}

/** One participant’s time with the tutor, and where the participant is taught. */
export interface Held extends Period {
  readonly authorityCode: string
}

type Counted<Reason extends string> = { readonly ok: true } | (Refusal<Reason> & { readonly count: number })

const standing = (held: readonly Held[], on: IsoDate): readonly Held[] =>
  held.filter(({ validTo }) => validTo === null || validTo > on)

/** Whether an appointment may end on a day: no allocation may stand then, or begin later. */
export function mayEndAppointment(held: readonly Held[], on: IsoDate): Counted<'AllocationsStand'> {
  const count = standing(held, on).length
  if (count === 0) return { ok: true }
  const have = count === 1 ? 'One participant has' : `${count} participants have`
  return {
    ...refuse('AllocationsStand', `${have} this tutor on ${on} or later; give them another tutor first.`),
    count,
  }
}

/** Whether a tutor may serve these authorities only, and take so many, from a day on. */
export function mayServe(
  held: readonly Held[],
  { authorityCodes, capacity }: { readonly authorityCodes: readonly string[]; readonly capacity: number },
  from: IsoDate,
): Verdict<'NoAuthorityServed'> | Counted<'AllocationsStand' | 'CapacityHeld'> {
  if (authorityCodes.length === 0) return refuse('NoAuthorityServed', 'Name at least one authority to serve.')
  const stand = standing(held, from)
  const left = stand.filter(({ authorityCode }) => !authorityCodes.includes(authorityCode))
  if (left.length > 0) {
    const are = left.length === 1 ? 'One participant is' : `${left.length} participants are`
    const sentence = `${are} in an authority that would be left out; give them another tutor first.`
    return { ...refuse('AllocationsStand', sentence), count: left.length }
  }
  const days = [from, ...stand.map(({ validFrom }) => validFrom).filter((day) => day > from)]
  const count = Math.max(...days.map((day) => stand.filter((one) => holdsOn(one, day)).length))
  return count <= capacity
    ? allowed
    : { ...refuse('CapacityHeld', `The tutor holds ${count} participants; give that many or more.`), count }
}
