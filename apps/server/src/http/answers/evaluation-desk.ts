import type { IncomingMessage, ServerResponse } from 'node:http'
import { evaluationThemes, isEnumValue, isScore, linkHoldsNoMore, refuse as refusal } from '@cohortium/domain'
import type { Ask, Gate } from '../../access/gate.ts'
import { hashOf } from '../../access/secrets.ts'
import type { Clock } from '../../clock.ts'
import { LinksFollowed } from '../../post/links-followed.ts'
import { clientAddress } from '../access/client-address.ts'
import { refuse, reply } from '../access/reply.ts'
import { answeringFaults, notAllowed, type Desk } from '../desk.ts'
import { readJson } from '../read-body.ts'

export interface EvaluationDesk {
  gate: Gate
  clock: Clock
  behindProxy: boolean
  /** Stops who tries links. */
  followed?: LinksFollowed
}

/** What a respondent sends: the secret alone to be shown the questionnaire, or with the answers. */
interface Sent {
  readonly secret: string
  readonly scores?: Readonly<Record<string, number>>
  readonly comment?: string | null
}

const bodyLimit = 16 * 1024
const longestComment = 4_000
const longestSecret = 200

/** `POST /answers/evaluation`: shows a questionnaire by a link, and takes one set of answers, without an account. */
export function evaluationDesk({
  gate,
  clock,
  behindProxy,
  followed = new LinksFollowed(),
}: EvaluationDesk): Desk {
  const show = async (ask: Ask, { secret }: Sent) => {
    const [row] = await ask<{ facts: object | null }>('select app.survey_asked($1) as facts', [
      hashOf(secret),
    ])
    return row?.facts ? ({ ok: true, facts: row.facts } as const) : linkHoldsNoMore()
  }

  const answer = async (ask: Ask, { secret, scores, comment }: Sent) => {
    await ask(`select set_config('app.today', $1, true)`, [clock.today()])
    const [row] = await ask<{ done: boolean }>('select app.answer_survey($1, $2, $3) as done', [
      hashOf(secret),
      comment,
      JSON.stringify(scores),
    ])
    return row?.done ? ({ ok: true, facts: { answered: true } } as const) : linkHoldsNoMore()
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const read = await readJson(request, bodyLimit)
    const sent = read.ok ? sentIn(read.value) : refusal('BadBody', read.message)
    if (!sent.ok) return refuse(response, 400, 'BAD_REQUEST', sent.message)
    const work = sent.scores === undefined ? show : answer
    const outcome = await followed.from(clientAddress(request, behindProxy), () =>
      gate.within((ask) => work(ask, sent)),
    )
    if (outcome.ok) return reply(response, 200, outcome.facts)
    const isTooMuch = outcome.reason === 'too_many_attempts'
    refuse(response, isTooMuch ? 429 : 404, isTooMuch ? 'TOO_MANY_ATTEMPTS' : 'NOT_FOUND', outcome.message)
  }

  return async (url, request, response) => {
    if (url.pathname !== '/answers/evaluation') return false
    if (request.method === 'POST') await answeringFaults(response, () => handle(request, response))
    else notAllowed(response, ['POST'])
    return true
  }
}

function sentIn(value: unknown) {
  const { secret, scores, comment } = Object(value) as Record<string, unknown>
  if (typeof secret !== 'string' || secret.length > longestSecret)
    return refusal('BadBody', 'Send the `secret` of the link, as JSON.')
  if (scores === undefined) return { ok: true, secret } as const
  const given = Object.entries(Object(scores) as Record<string, unknown>)
  const isSound = ([theme, score]: [string, unknown]) =>
    isEnumValue(evaluationThemes, theme) && typeof score === 'number' && isScore(score)
  if (given.length === 0 || !given.every(isSound))
    return refusal(
      'BadBody',
      'Score one theme at least, each from 1 to 5 by its name, for example `practice`.',
    )
  const words = typeof comment === 'string' ? comment.normalize('NFC').trim() : ''
  if (words.length > longestComment || /(?![\t\n\r])\p{Cc}/u.test(words))
    return refusal('BadBody', `Write at most ${longestComment} characters, without control characters.`)
  return {
    ok: true,
    secret,
    scores: Object.fromEntries(given) as Record<string, number>,
    comment: words || null,
  } as const
}
