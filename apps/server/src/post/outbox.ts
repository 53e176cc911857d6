import type { LinkPurpose, MessagePurpose } from '@cohortium/domain'
import { acting, type Asker } from '../access/acting.ts'
import type { Ask, Gate } from '../access/gate.ts'
import type { Seal } from '../access/seal.ts'
import { linkPlace } from './letter.ts'
import { linkAddress } from './link-address.ts'

export interface NewMessage {
  purpose: MessagePurpose
  /** Address of mail. */
  recipient: string
  /** One line. */
  subject: string
  /** Plain text, paragraphs parted by an empty line; `{link}` stands where the link goes, where there is one. */
  body: string
  /** An address with a secret, as {@link Outbox.linkTo} makes it: it is encrypted until it is sent, then forgotten. */
  link?: string | undefined
  /** In whose name it is sent; the consortium's where absent. */
  universityId?: number | undefined
  /** Whom it is about: it is erased with them. */
  personId?: number | undefined
  /** Whose owner it goes to; absent where somebody without an account gets it. */
  accountId?: number | undefined
}

/** Where messages are put that the system sends. */
export interface Outbox {
  /** Adds a message within the caller's transaction: it is sent when that is kept, and never when it is not. */
  enqueue: (ask: Ask, message: NewMessage) => Promise<number>
  /** The address to send for the secret of a link. */
  linkTo: (purpose: LinkPurpose, secret: string) => string
  /** The link of a message that waits, for those who see the message, in the demonstration alone. */
  openLink: (asker: Asker, messageId: number) => Promise<string | null>
}

export interface OutboxOptions {
  gate: Gate
  /** Of the links of messages that wait. */
  seal: Seal
  /** Where people reach the server. */
  publicUrl: () => string
  /** Whether links are shown to those who see the messages: nothing need be sent to try the system out. */
  isDemonstration: boolean
}

const longestSubject = 200
const longestBody = 20_000
const address = /^[^\s@<>]{1,64}@[^\s@<>]{1,250}$/

export function openOutbox({ gate, seal, publicUrl, isDemonstration }: OutboxOptions): Outbox {
  return {
    async enqueue(ask, message) {
      check(message)
      const { purpose, recipient, subject, body, link, universityId, personId, accountId } = message
      const stored = {
        purpose,
        recipient,
        subject,
        body,
        university_id: universityId,
        person_id: personId,
        account_id: accountId,
        sealed_link: link && seal.close(link),
      }
      const [row] = await ask<{ id: number }>('select app.enqueue_message($1) as id', [
        JSON.stringify(stored),
      ])
      if (!row) throw new Error('a message was not added')
      return row.id
    },
    linkTo: (purpose, secret) => linkAddress(publicUrl(), purpose, secret),
    async openLink(asker, messageId) {
      if (!isDemonstration) return null
      return acting(gate, asker, async (ask) => {
        const [row] = await ask<{ sealed: string | null }>('select app.outbox_link($1) as sealed', [
          messageId,
        ])
        return (row?.sealed && seal.open(row.sealed)) || null
      })
    },
  }
}

/** What the callers see to: a message that breaks it is a fault of ours. */
function check({ recipient, subject, body, link }: NewMessage): void {
  if (!address.test(recipient)) throw new Error('a message goes to no address of mail')
  if (subject === '' || subject.length > longestSubject || /[\r\n]/.test(subject))
    throw new Error('the subject of a message is one line of 1 to 200 characters')
  if (body === '' || body.length > longestBody)
    throw new Error('the body of a message has 1 to 20,000 characters')
  // Without a link the same signs are words: somebody's name may hold them.
  if (link !== undefined && !body.includes(linkPlace))
    throw new Error('a message has a place for a link where it has one')
}
