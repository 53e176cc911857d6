import { Client } from 'pg'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openGate } from '../../src/access/gate.ts'
import { forgetKeys } from '../../src/writing/unit/forget-keys.ts'
import { serveAlone, type ServedAlone } from '../access/served-alone.ts'

let server: ServedAlone
beforeAll(async () => {
  server = await serveAlone('changes')
})
afterAll(() => server.stop())

const offer = `mutation ($input: MakeOfferInput!) { makeOffer(input: $input) {
  __typename
  ... on ApplicationChanged { application { id status version transitions { name fromState toState actor } } }
  ... on Refusal { message }
  ... on StaleVersion { currentVersion }
} }`

interface Offered {
  makeOffer: {
    __typename: string
    message?: string
    currentVersion?: number
    application?: { id: string; status: string; version: number; transitions: { name: string }[] }
  }
}

const makeOffer = async (input: object, token = 'demo-plymouth') =>
  (await server.as(token).data<Offered>(offer, { input })).makeOffer

interface Seen {
  id: string
  version: number
}

let used = 0
/** Another application in a state each time, of Plymouth, in a cohort with places to spare. */
async function application(status = 'UNDER_REVIEW'): Promise<Seen> {
  const { applications } = await server.client.data<{ applications: { nodes: Seen[] } }>(
    `query ($status: ApplicationState!) {
       applications(first: 50, where: { status: { eq: $status }, university: { code: { eq: "PLYMOUTH" } } }) {
         nodes { id version } } }`,
    { status },
  )
  const found = applications.nodes[status === 'UNDER_REVIEW' ? used++ % applications.nodes.length : 0]
  if (!found) throw new Error(`no application is ${status}`)
  return found
}

const input = ({ id, version }: Seen, more: object = {}) => ({
  id,
  expectedVersion: version,
  responseDueOn: '2024-02-15',
  ...more,
})

/** Errors that an offer meets. */
const refusals = async (one: Seen, more: object = {}, token = 'demo-plymouth') =>
  (await server.as(token).ask(offer, { input: input(one, more) })).errors

describe('a change', () => {
  it('is made to the thing as it was seen, and told in its history', async () => {
    const one = await application()
    const made = await makeOffer(input(one))
    expect(made).toMatchObject({
      __typename: 'ApplicationChanged',
      application: { status: 'OFFERED', version: one.version + 1 },
    })
    expect(made.application?.transitions.at(-1)).toEqual({
      name: 'makeOffer',
      fromState: 'UNDER_REVIEW',
      toState: 'OFFERED',
      actor: 'university_partner',
    })
  })

  it('is refused to whoever saw an older version, with the present one', async () => {
    const one = await application()
    await makeOffer(input(one))
    expect(await makeOffer(input(one))).toMatchObject({
      __typename: 'StaleVersion',
      currentVersion: one.version + 1,
    })
  })

  it('is refused in another state', async () => {
    const one = await application('DRAFT')
    expect(await makeOffer(input(one))).toEqual({
      __typename: 'OutOfTurn',
      message: 'The application is draft; this is done only while it is under review.',
    })
  })

  it('is won by one of many that are made at once', async () => {
    const one = await application()
    const answers = await Promise.all(Array.from({ length: 12 }, () => makeOffer(input(one))))
    const won = answers.filter(({ __typename }) => __typename === 'ApplicationChanged')
    expect(won).toHaveLength(1)
    expect(answers.filter(({ __typename }) => __typename === 'StaleVersion')).toHaveLength(11)
  })
})

describe('who acts', () => {
  it('must be of the office whose thing it is', async () => {
    const one = await application()
    expect(await makeOffer(input(one), 'demo-consortium')).toMatchObject({
      __typename: 'NotPermitted',
      message: expect.stringContaining('University of Plymouth') as unknown,
    })
  })

  it.each(['demo-exeter', 'demo-tutor', 'demo-devon', 'demo-examiner'])(
    'is told nothing of what they do not see: %s',
    async (token) => {
      const one = await application()
      const ask = (id: string) => refusals({ ...one, id }, {}, token)
      const [hidden, absent] = [await ask(one.id), await ask('app_999999')]
      expect(hidden.map(({ message }) => message)).toEqual(absent.map(({ message }) => message))
      expect(hidden[0]?.extensions?.code).toMatch(/NOT_FOUND|FORBIDDEN/)
    },
  )

  it('is bounded by the rules of rows whatever the code says', async () => {
    const one = await application()
    const login = new Client({ connectionString: server.appUrl })
    await login.connect()
    await login.query(
      `begin; select app.enter('demo-exeter', 'award_university'); set local role award_writer`,
    )
    const { rowCount } = await login.query('update application set decision_note = $1 where id = $2', [
      'ours',
      Number(one.id.slice(4)),
    ])
    await login.end()
    expect(rowCount).toBe(0)
  })
})

describe('a change with a key', () => {
  it('is made once, however often it is sent', async () => {
    const one = await application()
    const sent = input(one, { idempotencyKey: 'offer-to-the-first' })
    const answers = await Promise.all(Array.from({ length: 6 }, () => makeOffer(sent)))
    expect(new Set(answers.map(({ __typename }) => __typename))).toEqual(new Set(['ApplicationChanged']))
    const offers = answers[0]?.application?.transitions.filter(({ name }) => name === 'makeOffer')
    expect(offers).toHaveLength(1)
    expect(await makeOffer(sent)).toEqual(answers[0])
  })

  it('is forgotten after a week, and not before', async () => {
    await server.owner.query(
      `insert into app.performed_change (account_id, key, name, body, performed_at)
       select min(id), key, 'makeOffer', '', now() - age::interval from account,
         (values ('offer-of-long-ago', '169 hours'), ('offer-of-the-week', '167 hours')) as kept (key, age)
       group by key, age`,
    )
    const gate = openGate({ url: server.appUrl, size: 1, log: pino({ level: 'silent' }) })
    await forgetKeys(gate)
    await gate.close()
    const { rows } = await server.owner.query(
      `select key from app.performed_change where key like 'offer-of-%'`,
    )
    expect(rows).toEqual([{ key: 'offer-of-the-week' }])
  })

  it('is refused where the key stands for another', async () => {
    const [one, other] = [await application(), await application()]
    await makeOffer(input(one, { idempotencyKey: 'one-key-two-offers' }))
    const [error] = await refusals(other, { idempotencyKey: 'one-key-two-offers' })
    expect(error?.extensions).toMatchObject({ code: 'CONFLICT', argument: 'input.idempotencyKey' })
  })
})

describe('an input', () => {
  it.each([
    [{ id: 'app_x' }, 'input.id'],
    [{ id: 'par_1000' }, 'input.id'],
    [{ idempotencyKey: 'short' }, 'input.idempotencyKey'],
  ])('that cannot be meant is refused at its place: %o', async (wrong, path) => {
    const one = await application()
    const [error] = await refusals(one, wrong)
    expect(error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: path })
  })
})
