import type { MessagePurpose } from './message-purpose.ts'
import type { MessageState } from './message-state.ts'

/** A message that the system sends by mail. */
export interface OutboxMessage {
  /** Identity within the table, from 1. */
  id: number
  purpose: MessagePurpose
  status: MessageState
  /** Address of mail. */
  recipient: string
  subject: string
  /** Plain text; `{link}` stands where the message has a link, which is never stored in the clear. */
  body: string
  createdAt: Date
  /** When it is tried, or tried again. */
  dueAt: Date
  sentAt: Date | null
  failedAttempts: number
  /** What the mail server said last. */
  lastProblem: string | null
}
