import type { IsoDate } from '../dates/iso-date.ts'
import { allowed, refuse, type Verdict } from '../vocabulary/refusal.ts'

/** One of two records that may be of the same person. */
export interface PersonRecord {
  readonly reference: string
  readonly trn: string | null
  readonly dateOfBirth: IsoDate | null
  /** Schemes under which an application or registration is live. */
  readonly liveUnder: readonly string[]
}

/**
 * Whether two records may become one: nothing known contradicts that they are of the same person, and nobody ends up with two live
 * candidacies under one scheme. Source: consortium decision.
 */
export function mayMergePeople(
  kept: PersonRecord,
  ended: PersonRecord,
): Verdict<'SamePerson' | 'NumbersDiffer' | 'BirthDatesDiffer' | 'BothLive'> {
  if (kept.reference === ended.reference)
    return refuse('SamePerson', `Both are ${kept.reference}; name the other record.`)
  if (kept.trn !== null && ended.trn !== null && kept.trn !== ended.trn)
    return refuse(
      'NumbersDiffer',
      'The records have two teacher reference numbers; have the wrong one corrected, or leave them apart.',
    )
  if (kept.dateOfBirth !== null && ended.dateOfBirth !== null && kept.dateOfBirth !== ended.dateOfBirth)
    return refuse(
      'BirthDatesDiffer',
      'The records have two dates of birth; have the wrong one corrected, or leave them apart.',
    )
  return kept.liveUnder.some((scheme) => ended.liveUnder.includes(scheme))
    ? refuse(
        'BothLive',
        'Both have a live application or registration under one award; let one of them be withdrawn first.',
      )
    : allowed
}
