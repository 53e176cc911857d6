import type { IsoDate } from '../dates/iso-date.ts'
import { allowed, refuse, type Verdict } from '../vocabulary/refusal.ts'
import type { AwardScheme } from './award-scheme.ts'

type SchemeDates = Pick<AwardScheme, 'code' | 'commenceFrom' | 'commenceBefore' | 'completeBefore'>

/** Whether study under a scheme may begin on a date. Source: SEND Regulations 2014 reg. 49 as amended by SI 2024/535. */
export function mayCommence(scheme: SchemeDates, date: IsoDate): Verdict<'SchemeNotOpen' | 'SchemeClosed'> {
  if (scheme.commenceFrom !== null && date < scheme.commenceFrom) {
    return refuse('SchemeNotOpen', `${scheme.code} may be commenced from ${scheme.commenceFrom}.`)
  }
  if (scheme.commenceBefore !== null && date >= scheme.commenceBefore) {
    return refuse('SchemeClosed', `${scheme.code} had to be commenced before ${scheme.commenceBefore}.`)
  }
  return allowed
}

/** Whether an award of a scheme may be completed on a date. Source: SEND Regulations 2014 reg. 49 as amended by SI 2024/535. */
export function mayComplete(scheme: SchemeDates, date: IsoDate): Verdict<'SchemeNotOpen' | 'SchemeEnded'> {
  if (scheme.commenceFrom !== null && date < scheme.commenceFrom) {
    return refuse('SchemeNotOpen', `${scheme.code} may be commenced from ${scheme.commenceFrom}.`)
  }
  if (scheme.completeBefore !== null && date >= scheme.completeBefore) {
    return refuse('SchemeEnded', `${scheme.code} had to be completed before ${scheme.completeBefore}.`)
  }
  return allowed
}
