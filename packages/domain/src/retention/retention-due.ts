import { addYears } from '../dates/arithmetic.ts'
import type { IsoDate } from '../dates/iso-date.ts'
import { retentionRules, type RetentionRuleId } from './retention-rule.ts'

/** What decides how long a person's details are kept. */
export interface RetentionFacts {
  /** The day on which the last application ended; null while one is live or where there is none. */
  readonly applicationsEndedOn: IsoDate | null
  /** The day on which the last registration ended; null while one is live or where there is none. */
  readonly registrationsEndedOn: IsoDate | null
  readonly hasRegistration: boolean
  /** An application, registration, post as tutor or account is live. */
  readonly isLive: boolean
}

/** The rule by which a person's details are erased today; undefined while they are kept. */
export function retentionDue(facts: RetentionFacts, today: IsoDate): RetentionRuleId | undefined {
  if (facts.isLive) return undefined
  const id = facts.hasRegistration ? 'participation_records' : 'unsuccessful_applications'
  const ended = facts.hasRegistration ? facts.registrationsEndedOn : facts.applicationsEndedOn
  const years = retentionRules.find((rule) => rule.id === id)?.years
  if (ended === null || years === undefined) return undefined
  return addYears(ended, years) <= today ? id : undefined
}
