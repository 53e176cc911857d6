import type { AccountStatus } from './account-status.ts'

/** Somebody who may sign in. What they may see follows from their assignments. */
export interface Account {
  /** Identity within the table, from 1. */
  id: number
  /** In lower case; names the account, and is never a proof of who somebody is. */
  email: string
  displayName: string
  status: AccountStatus
  createdAt: Date
  lastSignedInAt: Date | null
  /** Made by the demonstration, whose passwords and tokens everybody knows. */
  isDemonstration: boolean
  /** Whether the person gets a message on working days on which something is due. */
  wantsDigest: boolean
  version: number
}
