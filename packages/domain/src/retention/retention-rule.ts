/** How long something about a person is kept. */
export interface RetentionRule {
  /** Stable name of the rule. */
  readonly id: RetentionRuleId
  /** What is kept, as a person would say it. */
  readonly what: string
  /** Whole years after the event named by `from`; permanently where absent. */
  readonly years?: number
  /** From when on the years count. */
  readonly from: string
  /** Who decided it, or on what it rests. */
  readonly source: string
}

export type RetentionRuleId = 'award_records' | 'unsuccessful_applications' | 'participation_records'

/** In the order in which they are applied: whoever one of them keeps, no later one erases. */
export const retentionRules: readonly RetentionRule[] = [
  {
    id: 'award_records',
    what: 'Name, teacher reference number and award of whoever holds an award',
    from: 'the day on which the award was conferred',
    source: 'Consortium decision: holders have to be able to prove a statutory qualification for life.',
  },
  {
    id: 'unsuccessful_applications',
    what: 'Identity and free texts of applicants who never became participants',
    years: 1,
    from: 'the end of the last of their applications',
    source: 'Consortium decision.',
  },
  {
    id: 'participation_records',
    what: 'Contact details and free texts of participants, and the identity of those without an award',
    years: 6,
    from: 'the end of the last of their registrations',
    source:
      'Consortium decision, by the time within which a contract may be sued on (Limitation Act 1980, s. 5).',
  },
]
