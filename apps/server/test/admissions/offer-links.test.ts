import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sencoOf, usualDocuments } from './applicants.ts'
import { openOffice, type Application, type Office } from './office.ts'

const devon = { authority: 'E10000008', cohort: 'PLYMOUTH-2023' }
const summer = '2023-08-01T09:00:00Z'

let office: Office
beforeAll(async () => {
  office = await openOffice('offer-links', summer)
  await office.server.owner.query('update cohort set places = 1000')
})
afterAll(() => office.stop())

const plymouth = 'demo-plymouth'

async function offered(more: object = {}): Promise<Application> {
  const draft = await office.begin(plymouth, await sencoOf(office, devon))
  return office.lead(
    plymouth,
    draft,
    ...usualDocuments,
    ['submitApplication'],
    ['startReview'],
    ['makeOffer', { responseDueOn: '2023-08-20', ...more }],
  )
}

/** Secret of the link in the last message. */
async function secretSent(): Promise<string> {
  const { outboxMessages } = await office.server
    .as(plymouth)
    .data<{ outboxMessages: { nodes: { id: string; body: string }[] } }>(
      'query { outboxMessages(last: 1, orderBy: [{ createdAt: ASC }]) { nodes { id body } } }',
    )
  const message = outboxMessages.nodes[0]!
  const { outboxLink } = await office.server
    .as(plymouth)
    .data<{ outboxLink: string }>('query ($id: ID!) { outboxLink(message: $id) }', { id: message.id })
  expect(outboxLink).toMatch(/\/answer\/offer#.{20,}$/)
  const secret = outboxLink.split('#')[1]!
  expect(message.body).not.toContain(secret)
  return secret
}

/** An offer, with the secret of the link that was sent. */
async function sent(more: object = {}): Promise<{ application: Application; secret: string }> {
  const application = await office.lead(plymouth, await offered(more), ['sendOffer'])
  return { application, secret: await secretSent() }
}

async function post(body: object): Promise<{ status: number; told: unknown }> {
  const response = await fetch(`${office.server.url}/answers/offer`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return { status: response.status, told: await response.json() }
}

const gone = (code: string, message: string) => ({ status: 410, told: { error: { code, message } } })
const answeredAlready = gone(
  'ANSWERED',
  'You have answered by this link already; to change it, ask the University of Plymouth.',
)

interface Now {
  status: string
  version: number
  responseDueOn: string | null
  decisionReason: string | null
  decisionNote: string | null
  decidedOn: string | null
  deferralAskedOn: string | null
  transitions: { name: string; fromState: string; toState: string; actor: string; reason: string | null }[]
}
const now = async ({ id }: Application): Promise<Now> =>
  (
    await office.server.client.data<{ application: Now }>(
      `query ($id: ID!) { application(id: $id) { status version responseDueOn decisionReason decisionNote decidedOn
         deferralAskedOn transitions { name fromState toState actor reason } } }`,
      { id },
    )
  ).application

const lastEvent = async ({ id }: Application) =>
  (
    await office.server.owner.query<{ request_id: string; account_id: number | null }>(
      `select request_id, account_id from audit_event where table_name = 'application' and row_id = $1
       order by id desc limit 1`,
      [Number(id.split('_')[1])],
    )
  ).rows[0]

describe('an applicant', () => {
  it('is shown the offer and takes it once, without an account', async () => {
    const conditions = [
      { description: 'Show the certificate', dueOn: '2023-08-31' },
      { description: 'Show the statement', dueOn: '2023-08-25' },
    ]
    const { application, secret } = await sent({ conditions })
    const shown = await post({ secret })
    expect(shown).toMatchObject({
      status: 200,
      told: {
        university: 'University of Plymouth',
        responseDueOn: '2023-08-20',
        startsOn: expect.stringMatching(/^2023-/) as unknown,
        conditions: [
          { description: 'Show the statement', dueOn: '2023-08-25' },
          { description: 'Show the certificate', dueOn: '2023-08-31' },
        ],
      },
    })
    expect(await post({ secret, answer: 'accept' })).toEqual({ status: 200, told: { answered: 'accept' } })
    const accepted = await now(application)
    expect(accepted).toMatchObject({ status: 'PENDING_CONDITIONS', responseDueOn: '2023-08-31' })
    expect(accepted.version).toBe(application.version + 1)
    expect(accepted.transitions.at(-1)).toEqual({
      name: 'accept',
      fromState: 'OFFERED',
      toState: 'PENDING_CONDITIONS',
      actor: 'applicant by link',
      reason: null,
    })
    expect(await lastEvent(application)).toEqual({
      request_id: expect.stringMatching(/^applicant by link \d+$/) as unknown,
      account_id: null,
    })
    expect(await post({ secret })).toEqual(answeredAlready)
    expect(await post({ secret, answer: 'decline' })).toEqual(answeredAlready)
    expect(await now(application)).toEqual(accepted)
  })

  it('refuses it, with a word about why if they like', async () => {
    const { application, secret } = await sent()
    const answer = { secret, answer: 'decline', note: ' We move house. ' }
    expect(await post(answer)).toMatchObject({ status: 200 })
    const declined = await now(application)
    expect(declined).toMatchObject({
      status: 'DECLINED',
      responseDueOn: null,
      decidedOn: '2023-08-01',
      decisionReason: 'APPLICANT_CHOICE',
      decisionNote: 'We move house.',
    })
    expect(declined.transitions.at(-1)).toMatchObject({
      actor: 'applicant by link',
      reason: 'We move house.',
    })
  })

  it('asks for a later cohort, which the university decides and offers anew', async () => {
    const { application, secret } = await sent()
    expect(await post({ secret, answer: 'defer' })).toEqual({ status: 200, told: { answered: 'defer' } })
    const asked = await now(application)
    expect(asked).toMatchObject({ status: 'OFFERED', deferralAskedOn: '2023-08-01' })
    expect(await post({ secret, answer: 'accept' })).toEqual(answeredAlready)
    const cohort = await office.id('cohort', { code: 'PLYMOUTH-2024' })
    const deferred = await office.lead(plymouth, { ...application, version: asked.version }, [
      'deferToCohort',
      { cohort, reason: 'FAMILY_OR_CARING', responseDueOn: '2024-06-01' },
    ])
    expect(await now(deferred)).toMatchObject({ status: 'OFFERED', deferralAskedOn: null })
    await office.lead(plymouth, deferred, ['sendOffer'])
    expect(await post({ secret: await secretSent() })).toMatchObject({ status: 200 })
  })

  it('who answers twice at once has answered once', async () => {
    const { application, secret } = await sent()
    const both = await Promise.all([post({ secret, answer: 'accept' }), post({ secret, answer: 'decline' })])
    expect(both.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(both).toContainEqual(answeredAlready)
    expect((await now(application)).version).toBe(application.version + 1)
  })

  it.each([
    [{ answer: 'perhaps' }, 400],
    [{ answer: 'decline', note: 'x'.repeat(2_001) }, 400],
    [{ secret: 'something made up', answer: 'accept' }, 404],
    [{ secret: undefined }, 400],
  ])('who sends %o changes nothing', async (wrong, status) => {
    const { application, secret } = await sent()
    expect((await post({ secret, ...wrong })).status).toBe(status)
    expect(await now(application)).toMatchObject({ status: 'OFFERED', version: application.version })
    expect((await post({ secret })).status).toBe(200)
  })
})

describe('a link to an offer', () => {
  it('is replaced by a newer one', async () => {
    const { application, secret } = await sent()
    await office.lead(plymouth, application, ['sendOffer'])
    expect(await post({ secret, answer: 'accept' })).toEqual(
      gone(
        'SUPERSEDED',
        'This link was replaced by a newer one; open the latest message, or ask the University of Plymouth.',
      ),
    )
    expect(await post({ secret: await secretSent(), answer: 'accept' })).toMatchObject({ status: 200 })
  })

  it('does not take an offer made anew, with other terms', async () => {
    const { application, secret } = await sent()
    const again = await office.lead(
      plymouth,
      application,
      ['revertApplication', { reason: 'The wrong terms.' }],
      ['makeOffer', { responseDueOn: '2023-08-21' }],
    )
    expect(await post({ secret, answer: 'accept' })).toMatchObject({
      status: 410,
      told: { error: { code: 'SUPERSEDED' } },
    })
    expect(await now(again)).toMatchObject({ status: 'OFFERED' })
  })

  it('to an offer that was withdrawn, or taken through the office, says so', async () => {
    const { application, secret } = await sent()
    await office.lead(plymouth, application, ['withdrawApplication', { note: 'Moves away.' }])
    expect(await post({ secret })).toEqual(
      gone('WITHDRAWN', 'The offer is no longer open; for the reason, ask the University of Plymouth.'),
    )
    const other = await sent()
    await office.lead(plymouth, other.application, ['acceptOffer'])
    expect(await post({ secret: other.secret, answer: 'decline' })).toEqual(
      gone(
        'ANSWERED',
        'The place has been taken already; if that was not you, ask the University of Plymouth.',
      ),
    )
  })

  it('holds to the end of the day on which the answer is due, by the programme’s clock', async () => {
    const { secret } = await sent()
    office.clock.goTo('2023-08-20T22:30:00Z')
    expect(await post({ secret })).toMatchObject({ status: 200 })
    office.clock.goTo('2023-08-20T23:30:00Z')
    expect(await post({ secret, answer: 'accept' })).toEqual(
      gone(
        'EXPIRED',
        'The offer was open until 20 August 2023; for another one, ask the University of Plymouth.',
      ),
    )
    office.clock.goTo(summer)
  })

  it('runs out by itself too', async () => {
    const { secret } = await sent()
    await office.server.owner.query(
      `update app.link set created_at = now() - interval '9 days', expires_at = now() - interval '1 second'
       where secret_hash = sha256(convert_to($1, 'UTF8'))`,
      [secret],
    )
    expect(await post({ secret, answer: 'accept' })).toEqual(
      gone('EXPIRED', 'This link has run out; for another one, ask the University of Plymouth.'),
    )
  })
})
