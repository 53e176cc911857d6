import type { Execute } from '@cohortium/graph-sql'
import type { Access } from '../access/open-access.ts'
import type { Identity } from '../access/identity.ts'
import type { ViewerCan } from '../access/viewer-can.ts'
import type { Change } from '../writing/change.ts'
import type { ChangeInput } from '../writing/inputs/change-input.ts'
import type { Performed } from '../writing/perform.ts'
import type { Read } from '../writing/unit/unit.ts'
import type { Outbox } from '../post/outbox.ts'
import type { AskedOfGuest } from '../federation/asked-of-guests.ts'
import type { Explanation } from './explain.ts'

/** What every resolver is given of the request. */
export interface RequestContext {
  /** Runs the one statement of an operation, in the asker's role. */
  execute: Execute
  /** Whose field rules hold, a role of the vocabulary; without one there are none. */
  role?: string | undefined
  /** The day on which the gateway reached the rows that it refers to, `YYYY-MM-DD`. */
  asOf?: string | undefined
  /** Tells what an operation would cost; its variables are JSON text. */
  explain: (document: string, variables: string | undefined) => Promise<Explanation>
  /** Tells what somebody may do to things, for which they are charged. */
  viewerCan: ViewerCan
  /** Answers an operation of the whole graph, in the asker's role, for which they are charged. */
  read: Read
  /** Performs a change in the name of whoever asks. */
  change: (change: Change, input: ChangeInput) => Promise<Performed>
  /** The programme's date, `YYYY-MM-DD`. */
  today: string
  /** Who asks; absent while nobody is signed in. */
  identity?: Identity | undefined
  /** Changes accounts and credentials. */
  access: Access
  /** Where messages are put that the system sends. */
  outbox: Outbox
  /**
   * Charges the asker for rows that an operation may answer.
   * @throws GraphQLError RATE_LIMITED when they have asked for too much within a minute.
   */
  charge: (rows: number) => void
  /** Filled while the request runs, for its line in the log. */
  notes: RequestNotes
}

/** What the log says of a request; nothing of it may be personal. */
export interface RequestNotes {
  /** As the header x-request-id has it. */
  requestId?: string
  operation?: string
  /** Codes of the errors that the answer carries. */
  errors?: string[]
  /** Most rows that the operation could have answered. */
  cost?: number
  /** Time spent waiting for the database, in milliseconds. */
  databaseMs?: number
  /** The answer is PostgreSQL's own text. */
  spliced?: boolean
  /** The operation was admitted for a gateway. */
  admitted?: boolean
  /** SQL statements that were run. */
  statements: number
  /** What an operation asks of guests, as a gateway says that hands it over. */
  guests?: readonly AskedOfGuest[] | undefined
}
