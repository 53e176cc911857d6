import { refuse } from '@cohortium/domain'
import type { ApplicationCase } from './application-case.ts'
import type { Judgement } from './judge-case.ts'

/** Refuses an applicant whom the entry conditions keep out, with every reason. */
export function notEligible({ eligibility }: Judgement, { programme, universityName }: ApplicationCase) {
  const others = eligibility.routes.flatMap(({ reasons }) => reasons)
  const instead = eligibility.routes[0]?.programmeCode
  const helps = instead
    ? `offer ${instead} in place of ${programme.code}`
    : 'record what is missing, or decide otherwise'
  return {
    ...refuse(
      'NotEligible',
      `The ${universityName} admits the applicant to ${programme.code} by no route; ${helps}.`,
    ),
    reasons: [...eligibility.closed, ...others],
  }
}

/** Refuses an application whose documents are not all here. */
export function documentsMissing({ missing }: Judgement) {
  const names = missing.map(({ kind }) => kind.replaceAll('_', ' ')).join(', ')
  return { ...refuse('DocumentsMissing', `Record these documents first: ${names}.`), documents: missing }
}
