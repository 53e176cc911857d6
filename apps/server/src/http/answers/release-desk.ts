import type { IncomingMessage, ServerResponse } from 'node:http'
import { linkHoldsNoMore, refuse as refusal } from '@cohortium/domain'
import type { Ask, Gate } from '../../access/gate.ts'
import { hashOf } from '../../access/secrets.ts'
import type { Clock } from '../../clock.ts'
import { LinksFollowed } from '../../post/links-followed.ts'
import { clientAddress } from '../access/client-address.ts'
import { refuse, reply } from '../access/reply.ts'
import { answeringFaults, notAllowed, type Desk } from '../desk.ts'
import { readJson } from '../read-body.ts'

export interface ReleaseDesk {
  gate: Gate
  clock: Clock
  behindProxy: boolean
  /** Stops who tries links. */
  followed?: LinksFollowed
}

/** What a headteacher sends: the secret alone to be shown the question, or with the answer. */
interface Sent {
  readonly secret: string
  readonly answer?: 'signed' | 'declined'
  readonly role?: string
}

const bodyLimit = 4 * 1024
const longestRole = 100
const longestSecret = 200

/**
 * `POST /answers/release-agreement`: shows what a school is asked by a link, and takes its answer, once, without an account.
 * A mail scanner that opens addresses sends nothing here, so that it answers for nobody.
 */
export function releaseDesk({ gate, clock, behindProxy, followed = new LinksFollowed() }: ReleaseDesk): Desk {
  const show = (ask: Ask, { secret }: Sent) => asked(ask, secret)

  const answer = async (ask: Ask, { secret, answer: given, role }: Sent) => {
    await ask(`select set_config('app.today', $1, true)`, [clock.today()])
    const [row] = await ask<{ done: boolean }>('select app.answer_release($1, $2, $3) as done', [
      hashOf(secret),
      given,
      role,
    ])
    return row?.done ? ({ ok: true, facts: { answered: given } } as const) : linkHoldsNoMore()
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const sent = await readSent(request)
    if (!sent.ok) return refuse(response, 400, 'BAD_REQUEST', sent.message)
    const work = sent.answer === undefined ? show : answer
    const outcome = await followed.from(clientAddress(request, behindProxy), () =>
      gate.within((ask) => work(ask, sent)),
    )
    if (outcome.ok) return reply(response, 200, outcome.facts)
    const isTooMuch = outcome.reason === 'too_many_attempts'
    refuse(response, isTooMuch ? 429 : 404, isTooMuch ? 'TOO_MANY_ATTEMPTS' : 'NOT_FOUND', outcome.message)
  }

  return async (url, request, response) => {
    if (url.pathname !== '/answers/release-agreement') return false
    if (request.method === 'POST') await answeringFaults(response, () => handle(request, response))
    else notAllowed(response, ['POST'])
    return true
  }
}

async function asked(ask: Ask, secret: string) {
  const [row] = await ask<{ facts: object | null }>('select app.release_asked($1) as facts', [hashOf(secret)])
  return row?.facts ? ({ ok: true, facts: row.facts } as const) : linkHoldsNoMore()
}

/** Reads what was sent; a form of another site cannot send JSON. */
async function readSent(request: IncomingMessage) {
  const read = await readJson(request, bodyLimit)
  if (!read.ok) return refusal('BadBody', read.message)
  const { secret, answer, role } = Object(read.value) as Record<string, unknown>
  if (typeof secret !== 'string' || secret.length > longestSecret)
    return refusal('BadBody', 'Send the `secret` of the link, as JSON.')
  if (answer === undefined) return { ok: true, secret } as const
  if (answer !== 'signed' && answer !== 'declined')
    return refusal('BadBody', 'Answer `signed` or `declined`.')
  const signatory = typeof role === 'string' ? role.normalize('NFC').trim() : ''
  if (signatory === '' || signatory.length > longestRole || /\p{Cc}/u.test(signatory))
    return refusal(
      'BadBody',
      `Say in which role you answer, in at most ${longestRole} characters: for example Headteacher.`,
    )
  return { ok: true, secret, answer, role: signatory } as const
}
