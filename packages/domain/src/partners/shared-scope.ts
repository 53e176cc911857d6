import type { IsoDate } from '../dates/iso-date.ts'
import { holdsOn, type Period } from '../dates/period.ts'
import { enumValues } from '../vocabulary/define-enum.ts'
import { agreementScopes, type AgreementScope } from './agreement-scope.ts'

/** A data-sharing agreement with its parties' codes. */
export interface AgreementFacts extends Period {
  readonly grantorCode: string
  readonly recipientCode: string
  readonly scope: AgreementScope
  readonly signedOn: IsoDate
}

/**
 * The widest scope in which a university may see another's data on a date. Without a signed agreement in force:
 * aggregates. Source: consortium decision on data controllers.
 */
export function sharedScope(
  agreements: readonly AgreementFacts[],
  recipientCode: string,
  grantorCode: string,
  date: IsoDate,
): AgreementScope {
  const inForce = agreements.filter(
    (one) =>
      one.grantorCode === grantorCode &&
      one.recipientCode === recipientCode &&
      one.signedOn <= date &&
      holdsOn(one, date),
  )
  const widestFirst = enumValues(agreementScopes)
  return widestFirst.find((scope) => inForce.some((one) => one.scope === scope)) ?? 'aggregates'
}
