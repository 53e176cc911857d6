/** What feedback may be about. */
export interface FeedbackSubject {
  readonly moduleId: number | null
  readonly evidenceItemId: number | null
  readonly taughtDayId: number | null
}

/** Whether feedback is about exactly one thing. Source: consortium decision. */
export function hasOneSubject({ moduleId, evidenceItemId, taughtDayId }: FeedbackSubject): boolean {
  return [moduleId, evidenceItemId, taughtDayId].filter((subject) => subject !== null).length === 1
}
