import { refuse, type Refusal } from '../vocabulary/refusal.ts'
import type { Residency } from './residency.ts'
import type { StudyMode } from './study-mode.ts'

/** What decides which fee applies. */
export interface FeeCase {
  readonly universityCode: string
  readonly academicYearCode: string
  readonly mode: StudyMode
  readonly residency: Residency
}

/** A published rate; amounts are whole pence a year. */
export interface FeeRateFacts extends FeeCase {
  readonly amountPence: number
}

export type FeeLookup<Rate> =
  | { readonly ok: true; readonly rate: Rate; readonly amountPence: number }
  | Refusal<'NoRatePublished'>

/**
 * The fee that a registration owes: one liability where a rate is published, none otherwise.
 * Source: University of Plymouth and University of Exeter course pages 2023-24, fees; no government funding exists.
 */
export function feeFor<Rate extends FeeRateFacts>(rates: readonly Rate[], wanted: FeeCase): FeeLookup<Rate> {
  const rate = rates.find(
    (one) =>
      one.universityCode === wanted.universityCode &&
      one.academicYearCode === wanted.academicYearCode &&
      one.mode === wanted.mode &&
      one.residency === wanted.residency,
  )
  if (rate) return { ok: true, rate, amountPence: rate.amountPence }
  const { universityCode, academicYearCode, mode, residency } = wanted
  return refuse(
    'NoRatePublished',
    `${universityCode} publishes no ${mode.replace('_', '-')} ${residency} fee for ${academicYearCode}, so nothing is owed.`,
  )
}
