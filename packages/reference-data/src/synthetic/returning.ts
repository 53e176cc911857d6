import type { ExitReason } from '@cohortium/domain'
import type { Applicant } from './applicant.ts'
import type { Day } from './calendar.ts'
import type { Journey } from './journey-plan.ts'
import { schoolOn } from './schools.ts'

/** People who withdrew and will try again, by authority identifier. */
export type Returning = Map<number, { applicant: Applicant; from: number }[]>

/** No more of an authority are remembered at a time, so that memory stays flat at any scale. */
const remembered = 40

/** Grounds that pass with time. */
const passing: ReadonlySet<ExitReason | undefined> = new Set<ExitReason>([
  'family_or_caring',
  'health',
  'workload',
  'release_refused',
  'funding',
  'bereavement',
])

/** Two years after a withdrawal on a ground that passes, somebody may come back. */
export function mayReturn(returning: Returning, applicant: Applicant, journey: Journey, year: number): void {
  const last = journey.steps.at(-1)
  if (last?.name !== 'withdraw' || !passing.has(last.exitReason)) return
  const waiting = returning.get(applicant.authority.id) ?? []
  returning.set(applicant.authority.id, waiting)
  if (waiting.length < remembered) waiting.push({ applicant, from: year + 2 })
}

/** Somebody who comes back to the authority's cohort of the year, now at the site's present school. */
export function comesBack(
  returning: Returning,
  authorityId: number,
  year: number,
  on: Day,
): Applicant | undefined {
  const waiting = returning.get(authorityId) ?? []
  const [first] = waiting
  if (!first || first.from > year) return undefined
  waiting.shift()
  return { ...first.applicant, school: schoolOn(first.applicant.site, on) }
}
