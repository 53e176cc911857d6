import type { IncomingMessage, ServerResponse } from 'node:http'
import {
  isEnumValue,
  linkHoldsNoMore,
  mayAnswerOffer,
  offerAnswers,
  refuse as refusal,
  type OfferAnswer,
  type OfferLink,
} from '@cohortium/domain'
import type { Ask, Gate } from '../../access/gate.ts'
import { hashOf } from '../../access/secrets.ts'
import type { Clock } from '../../clock.ts'
import { LinksFollowed } from '../../post/links-followed.ts'
import { clientAddress } from '../access/client-address.ts'
import { refuse, reply } from '../access/reply.ts'
import { answeringFaults, notAllowed, type Desk } from '../desk.ts'
import { readJson } from '../read-body.ts'

export interface OfferDesk {
  gate: Gate
  clock: Clock
  behindProxy: boolean
  /** Stops who tries links. */
  followed?: LinksFollowed
}

/** What an applicant sends: the secret alone to be shown the offer, or with the answer. */
interface Sent {
  readonly secret: string
  readonly answer?: OfferAnswer
  readonly note?: string | null
}

const bodyLimit = 16 * 1024
const longestNote = 2_000
const longestSecret = 200

/** Answers of refusals: whoever has a link that was ever sent is told what became of it, others nothing. */
const statuses = {
  link_holds_no_more: [404, 'NOT_FOUND'],
  too_many_attempts: [429, 'TOO_MANY_ATTEMPTS'],
  OfferAnswered: [410, 'ANSWERED'],
  OfferWithdrawn: [410, 'WITHDRAWN'],
  LinkSuperseded: [410, 'SUPERSEDED'],
  OfferExpired: [410, 'EXPIRED'],
} as const

/** `POST /answers/offer`: shows an offer by a link, and takes the applicant’s answer, once, without an account. */
export function offerDesk({ gate, clock, behindProxy, followed = new LinksFollowed() }: OfferDesk): Desk {
  const show = async (ask: Ask, { secret }: Sent) => {
    const [row] = await ask<{ found: { link: OfferLink; offer: object } | null }>(
      'select app.offer_by_link($1) as found',
      [hashOf(secret)],
    )
    if (!row?.found) return linkHoldsNoMore()
    const { link, offer } = row.found
    const verdict = mayAnswerOffer(link, clock.today())
    return verdict.ok ? ({ ok: true, facts: offer } as const) : verdict
  }

  const answer = async (ask: Ask, sent: Sent) => {
    await ask(`select set_config('app.today', $1, true)`, [clock.today()])
    const open = await show(ask, sent)
    if (!open.ok) return open
    const [row] = await ask<{ done: boolean }>('select app.answer_offer($1, $2, $3, $4) as done', [
      hashOf(sent.secret),
      sent.answer,
      sent.note,
      clock.now(),
    ])
    if (row?.done) return { ok: true, facts: { answered: sent.answer } } as const
    // Somebody answered or changed the offer meanwhile, which is told as it now is.
    const now = await show(ask, sent)
    return now.ok ? linkHoldsNoMore() : now
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const sent = await readSent(request)
    if (!sent.ok) return refuse(response, 400, 'BAD_REQUEST', sent.message)
    const work = sent.answer === undefined ? show : answer
    const outcome = await followed.from(clientAddress(request, behindProxy), () =>
      gate.within((ask) => work(ask, sent)),
    )
    if (outcome.ok) return reply(response, 200, outcome.facts)
    const [status, code] = statuses[outcome.reason]
    refuse(response, status, code, outcome.message)
  }

  return async (url, request, response) => {
    if (url.pathname !== '/answers/offer') return false
    if (request.method === 'POST') await answeringFaults(response, () => handle(request, response))
    else notAllowed(response, ['POST'])
    return true
  }
}

/** Reads what was sent; a form of another site cannot send JSON. */
async function readSent(request: IncomingMessage) {
  const read = await readJson(request, bodyLimit)
  if (!read.ok) return refusal('BadBody', read.message)
  const { secret, answer, note } = Object(read.value) as Record<string, unknown>
  if (typeof secret !== 'string' || secret.length > longestSecret)
    return refusal('BadBody', 'Send the `secret` of the link, as JSON.')
  if (answer === undefined) return { ok: true, secret } as const
  if (typeof answer !== 'string' || !isEnumValue(offerAnswers, answer))
    return refusal('BadBody', 'Answer `accept`, `decline` or `defer`.')
  const words = typeof note === 'string' ? note.normalize('NFC').trim() : ''
  if (words.length > longestNote || /(?![\t\n\r])\p{Cc}/u.test(words))
    return refusal('BadBody', `Write at most ${longestNote.toLocaleString('en-GB')} characters.`)
  return { ok: true, secret, answer, note: answer === 'decline' && words !== '' ? words : null } as const
}
