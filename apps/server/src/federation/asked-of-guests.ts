import type { Identity } from '../access/identity.ts'
import { Forbidden } from '@cohortium/graph-sql'
import { readerWords } from '../readers.ts'
import type { GuestTokens } from './guest-token.ts'

/** A field of a guest's that an operation asks for. */
export interface GuestField {
  /** `Participant.lastSeenInVle`. */
  readonly field: string
  /** Its place in the answer, without the numbers of list items. */
  readonly path: readonly string[]
  /** Roles that may read it; all who are signed in where nothing is said. */
  readonly readers?: readonly string[] | undefined
}

/** What an operation asks of a guest. */
export interface AskedOfGuest {
  readonly guest: string
  readonly fields: readonly GuestField[]
}

/** @throws Forbidden that names all fields of guests which are closed to the asker. */
export function refuseClosedToGuestsAsker(asked: readonly AskedOfGuest[], role: string | undefined): void {
  const closed = asked
    .flatMap(({ fields }) => fields)
    .filter(({ readers }) => readers && !(role !== undefined && readers.includes(role)))
  if (closed.length === 0) return
  const words: Readonly<Record<string, string>> = readerWords
  throw new Forbidden(
    closed.map(({ field, path }) => ({ field, path })),
    words[role ?? ''] ?? 'you',
  )
}

/** What each guest is shown of the asker, by the guests' names; undefined where none is asked. */
export function tokensForGuests(
  asked: readonly AskedOfGuest[],
  tokens: GuestTokens,
  identity: Identity | undefined,
  { requestId, asOf }: { requestId: string; asOf: string | undefined },
): Readonly<Record<string, string>> | undefined {
  if (!identity || asked.length === 0) return undefined
  const { accountId, role } = identity
  return Object.fromEntries(
    asked.map(({ guest }) => [guest, tokens.sign({ guest, accountId, role, requestId, asOf })]),
  )
}
