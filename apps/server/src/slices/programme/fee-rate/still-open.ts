import { refuse } from '@cohortium/domain'
import { question } from '../../../writing/unit/question.ts'
import type { Unit } from '../../../writing/unit/unit.ts'

interface Facts {
  readonly feeRate: {
    readonly academicYear: { readonly code: string; readonly endsOn: string }
    readonly feeLiabilities: { readonly totalCount: number }
  }
}

const facts = question<Facts>(`query ($id: ID!) {
  feeRate(id: $id) { academicYear { code endsOn } feeLiabilities { totalCount } }
}`)

/** Whether fees of an academic year can still be published or changed. */
export const yearOpen = ({ code, endsOn }: { code: string; endsOn: string }, today: string) =>
  endsOn < today
    ? refuse('YearOver', `${code} ended on ${endsOn}; set the fee of a year that has not ended.`)
    : undefined

/** Why a fee can no longer be changed: its year is over, or it is owed. Nobody comes to owe it meanwhile. */
export async function refusedByUse(unit: Unit, id: number) {
  // Whoever registers waits for this before they look at fees.
  await unit.ask('select pg_advisory_xact_lock(4, academic_year_id) from fee_rate where id = $1', [id])
  const { feeRate } = await unit.read(facts, { id: `fee_${id}` })
  const { academicYear, feeLiabilities } = feeRate
  const count = feeLiabilities.totalCount
  if (count > 0) {
    const owe = count === 1 ? 'One registration owes' : `${count} registrations owe`
    const sentence = `${owe} this fee; leave it, and settle with the payers what is to differ.`
    return { ...refuse('FeeCharged', sentence), count }
  }
  return yearOpen(academicYear, unit.today)
}
