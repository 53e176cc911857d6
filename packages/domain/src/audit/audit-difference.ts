/** What an event changed. It is kept apart from the event, so that it can be erased and the event stays. */
export interface AuditDifference {
  /** Identity within the table, from 1. */
  id: number
  /** JSON text `{"column": [before, after]}`; secrets are left out. */
  changes: string
}
