import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveAlone, type ServedAlone } from '../access/served-alone.ts'
import { administering } from './administering.ts'
import { travellingClock } from './travelling-clock.ts'

let server: ServedAlone
let survey: { id: string; version: number }
beforeAll(async () => {
  server = await serveAlone('evaluation', {}, travellingClock('2024-01-15T10:00:00Z'))
})
afterAll(() => server.stop())

const { change, idOf } = administering(() => server)
const told =
  '... on EvaluationSurveyChanged { evaluationSurvey { id version closedOn openedOn respondentKind } }'
const invitedTold = '... on SurveyInvitationsSent { invited evaluationSurvey { id } }'

const send = async (body: object) => {
  const response = await fetch(new URL('/answers/evaluation', server.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

/** Secrets of the links that wait in the outbox, the latest first. */
async function secrets(): Promise<string[]> {
  const { rows } = await server.owner.query<{ id: number }>(
    `select id from message where purpose = 'evaluation' order by id desc limit 2`,
  )
  return Promise.all(
    rows.map(async ({ id }) => {
      const { outboxLink } = await server.client.data<{ outboxLink: string }>(
        'query ($id: ID!) { outboxLink(message: $id) }',
        { id: `msg_${id}` },
      )
      return outboxLink.split('#')[1] ?? ''
    }),
  )
}

const responses = async () =>
  (
    await server.owner.query<{ comment: string; scores: number }>(
      `select r.comment, (select count(*)::int from evaluation_score s where s.response_id = r.id) as scores
       from evaluation_response r where r.survey_id = $1`,
      [survey.id.slice(4)],
    )
  ).rows

describe('a survey', () => {
  it('is opened by the consortium', async () => {
    const cohortId = await idOf('cohort', 'PLYMOUTH-2023')
    const input = { cohortId, respondentKind: 'HEADTEACHER', title: 'Headteachers on the award' }
    expect(await change('openSurvey', input, told, 'demo-plymouth')).toMatchObject({
      __typename: 'NotPermitted',
    })
    const opened = await change('openSurvey', input, told)
    expect(opened).toMatchObject({ evaluationSurvey: { openedOn: '2024-01-15', closedOn: null } })
    survey = opened['evaluationSurvey'] as typeof survey
  })

  it('asks people by mail, each by a link of their own', async () => {
    const ask = (emails: string[], toParticipants = false) =>
      change(
        'sendSurveyInvitations',
        {
          id: survey.id,
          expectedVersion: survey.version,
          respondents: emails.map((email) => ({ email })),
          toParticipants,
        },
        invitedTold,
      )
    expect(await ask([])).toMatchObject({ __typename: 'NobodyInvited' })
    expect(await ask(['head'])).toMatchObject({ __typename: 'AddressUnusable' })
    expect(await ask(['head@example.org', 'deputy@example.org'])).toMatchObject({ invited: 2 })
  })

  it('is answered once by each link, without an account', async () => {
    const [secret = ''] = await secrets()
    expect(await send({ secret })).toEqual({
      status: 200,
      body: {
        title: 'Headteachers on the award',
        respondent: 'headteacher',
        cohort: expect.any(String) as unknown,
      },
    })
    for (const scores of [{}, { practice: 6 }, { luck: 3 }, { practice: 2.5 }])
      expect((await send({ secret, scores })).status).toBe(400)
    const answers = { secret, scores: { practice: 5, leadership: 4 }, comment: 'It shows.' }
    expect(await send(answers)).toEqual({ status: 200, body: { answered: true } })
    expect((await send(answers)).status).toBe(404)
    expect(await responses()).toEqual([{ comment: 'It shows.', scores: 2 }])
  })

  it('takes no answers once it is closed', async () => {
    const [, other = ''] = await secrets()
    expect((await send({ secret: other })).status).toBe(200)
    const close = () => change('closeSurvey', { id: survey.id, expectedVersion: survey.version }, told)
    const closed = await close()
    expect(closed).toMatchObject({ evaluationSurvey: { closedOn: '2024-01-15' } })
    expect((await send({ secret: other, scores: { practice: 1 } })).status).toBe(404)
    expect(await responses()).toHaveLength(1)
    survey = closed['evaluationSurvey'] as typeof survey
    expect(await close()).toMatchObject({ __typename: 'OutOfTurn' })
  })
})
