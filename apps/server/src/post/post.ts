import type { LinkPurpose } from '@cohortium/domain'
import type { Ask } from '../access/gate.ts'
import { issueLink, revokeLinks, type NewLink } from './links.ts'
import type { NewMessage, Outbox } from './outbox.ts'

/** What a change sends, within its own transaction: all of it when the change is kept, nothing when it is not. */
export interface Post {
  /** Adds a message to the outbox; answers its number. */
  send: (message: NewMessage) => Promise<number>
  /** Makes a link; answers the address to send it as, this once. */
  link: (link: NewLink) => Promise<string>
  /** Takes back the links of a purpose about a row that still hold; answers how many there were. */
  revokeLinks: (purpose: LinkPurpose, subjectId: number) => Promise<number>
}

export const postWithin = (ask: Ask, outbox: Outbox): Post => ({
  send: (message) => outbox.enqueue(ask, message),
  link: async (link) => outbox.linkTo(link.purpose, (await issueLink(ask, link)).secret),
  revokeLinks: (purpose, subjectId) => revokeLinks(ask, purpose, subjectId),
})
