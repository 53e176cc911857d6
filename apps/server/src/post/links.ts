import { linkHoldsNoMore, type LinkPurpose } from '@cohortium/domain'
import type { Ask } from '../access/gate.ts'
import { hashOf, newSecret } from '../access/secrets.ts'

export interface NewLink {
  purpose: LinkPurpose
  /** Row that the purpose is about: a release agreement, an application, a survey. */
  subjectId: number
  /** Whom that row is about; absent where it is about nobody. */
  personId?: number | undefined
  /** Days until it holds no more, from 1. */
  days: number
}

/** What a link is about, for as long as it holds. */
export interface LinkFacts {
  readonly ok: true
  readonly linkId: number
  readonly subjectId: number
  readonly personId: number | null
  readonly expiresAt: Date
}

export type FollowedLink = LinkFacts | ReturnType<typeof linkHoldsNoMore>

interface Row {
  id: number
  subject_id: number
  person_id: number | null
  expires_at: Date
}

/** Longer texts are no secret of ours. */
const longest = 200

/** Makes a link; its secret is answered this once, and the database keeps its hash alone. */
export async function issueLink(
  ask: Ask,
  { purpose, subjectId, personId, days }: NewLink,
): Promise<{ linkId: number; secret: string }> {
  const secret = newSecret()
  const [row] = await ask<{ id: number }>('select app.issue_link($1, $2, $3, $4, $5) as id', [
    purpose,
    subjectId,
    personId,
    hashOf(secret),
    days,
  ])
  if (!row) throw new Error('a link was not made')
  return { linkId: row.id, secret }
}

/** Tells what a link is about, without using it up: to show a page before its answer. */
export const readLink = (ask: Ask, secret: string, purpose: LinkPurpose): Promise<FollowedLink> =>
  follow(ask, 'select * from app.live_link($1, $2)', secret, purpose)

/**
 * Uses a link up, together with whatever else its transaction changes: one that is taken back leaves the link as it was. Of two that
 * come together, the second is refused.
 */
export const redeemLink = (ask: Ask, secret: string, purpose: LinkPurpose): Promise<FollowedLink> =>
  follow(ask, 'select * from app.redeem_link($1, $2)', secret, purpose)

/** Takes back the links of a purpose about a row that still hold; answers how many there were. */
export async function revokeLinks(ask: Ask, purpose: LinkPurpose, subjectId: number): Promise<number> {
  const [row] = await ask<{ count: number }>('select app.revoke_links($1, $2) as count', [purpose, subjectId])
  return row?.count ?? 0
}

async function follow(ask: Ask, text: string, secret: string, purpose: LinkPurpose): Promise<FollowedLink> {
  if (secret.length > longest) return linkHoldsNoMore()
  const [row] = await ask<Row>(text, [hashOf(secret), purpose])
  if (!row) return linkHoldsNoMore()
  const { id, subject_id, person_id, expires_at } = row
  return { ok: true, linkId: id, subjectId: subject_id, personId: person_id, expiresAt: expires_at }
}
