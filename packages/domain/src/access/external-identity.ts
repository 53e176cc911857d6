/** Somebody's identity at an organisation that signs people in for us. */
export interface ExternalIdentity {
  /** Identity within the table, from 1. */
  id: number
  /** As the configuration names it. */
  provider: string
  /** What the provider calls the person for good: `sub`, or `tid:oid` of Microsoft Entra. Never an address. */
  subject: string
  /** When the person first signed in by it; absent while it is only known beforehand. */
  linkedAt: Date | null
}
