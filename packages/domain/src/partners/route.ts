import type { IsoDate } from '../dates/iso-date.ts'
import { firstOverlap, holdsOn, type Period } from '../dates/period.ts'
import { refuse, type Refusal } from '../vocabulary/refusal.ts'

/** A routing with the codes of its authority and university. */
export interface RoutingFacts extends Period {
  readonly authorityCode: string
  readonly universityCode: string
}

export type Route =
  | { readonly ok: true; readonly universityCode: string }
  | Refusal<'NotRouted' | 'RoutingsOverlap'>

/**
 * The university that serves an authority on a date: one or none.
 * Source: University of Exeter course page 2023-24, whom to contact from which authority.
 */
export function route(routings: readonly RoutingFacts[], authorityCode: string, date: IsoDate): Route {
  const holding = routings.filter(
    (routing) => routing.authorityCode === authorityCode && holdsOn(routing, date),
  )
  const [only, second] = holding
  if (!only) return refuse('NotRouted', `No university of the consortium serves ${authorityCode} on ${date}.`)
  if (second)
    return refuse('RoutingsOverlap', `Two routings of ${authorityCode} hold on ${date}; end one of them.`)
  return { ok: true, universityCode: only.universityCode }
}

/** The first two routings of one authority that share a day; the database allows none. */
export function overlappingRoutings(
  routings: readonly RoutingFacts[],
): readonly [RoutingFacts, RoutingFacts] | null {
  for (const authority of new Set(routings.map((routing) => routing.authorityCode))) {
    const clash = firstOverlap(routings.filter((routing) => routing.authorityCode === authority))
    if (clash) return clash
  }
  return null
}
