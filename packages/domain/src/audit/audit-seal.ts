/** A link of the chain that shows whether events were changed, removed or slipped in afterwards. */
export interface AuditSeal {
  /** Identity within the table, from 1. */
  id: number
  sealedAt: Date
  /** Event after which the sealed ones begin; 0 for the first seal. */
  afterEventId: number
  /** Last event that is sealed. */
  lastEventId: number
  /** How many events lie between. */
  eventCount: number
  /** SHA-256 in hexadecimal digits. */
  hash: string
  /** Hash of the seal before; empty for the first. */
  previousHash: string
}
