import { connect, type Socket } from 'node:net'
import { bearer } from '@cohortium/testkit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demonstrationPassword } from '../../src/access/demonstration.ts'
import { serveAlone, type ServedAlone } from '../access/served-alone.ts'
import { demonstrationTokens } from '../oracle/role-run.ts'

let server: ServedAlone
beforeAll(async () => {
  server = await serveAlone('hardening')
})
afterAll(() => server.stop())

/** The whole answer of a request, with what the log says that it took. */
async function answerTo(query: string, headers: Record<string, string>) {
  server.lines.length = 0
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  })
  const body = await response.text()
  const { statements, cost } = server.lines.find((line) => line.msg === 'request') ?? {}
  return { status: response.status, body, statements, cost }
}

/** A participant whom none of these see, with the person they are and a tutor whom everybody sees. */
async function foreign() {
  const { rows } = await server.owner.query<Record<'participant' | 'person' | 'tutor', number>>(`
    with me as (
      select tutor_id as id from assignment a join account c on c.id = a.account_id
      where c.email = 'tutor@demo.example'
    )
    select p.id as participant, p.person_id as person, p.primary_tutor_id as tutor from participant p, me
    where p.university_id = (select id from university where code = 'PLYMOUTH')
      and p.local_authority_id <> (select id from local_authority where dfe_code = '878')
      and p.primary_tutor_id <> me.id
      and not exists (select from delivery_group_tutor g
        where g.tutor_id = me.id and g.delivery_group_id = p.delivery_group_id)
      and not exists (select from attendance t where t.participant_id = p.id and t.made_up_at_id is not null)
      and not exists (select from module_registration r join mark m on m.module_registration_id = r.id
        where r.participant_id = p.id)
    order by p.id limit 1`)
  const [row] = rows
  if (!row) throw new Error('The demonstration holds no such participant.')
  return row
}

const none = 999_999_999

describe('an id of somebody else’s is answered as one that is not there, by the same statement', () => {
  it.each(['demo-exeter', 'demo-devon', 'demo-tutor', 'demo-examiner'])('%s', async (token) => {
    const { participant, person, tutor } = await foreign()
    const ways: ((id: number) => string)[] = [
      (id) => `{ node(id: "ptc_${id}") { id ... on Participant { status } } }`,
      (id) => `{ nodes(ids: ["ptc_${id}", "tut_${tutor}"]) { __typename } }`,
      (id) => `{ participant(id: "ptc_${id}") { status university { name } } }`,
      (id) =>
        `{ participants(where: { id: { eq: "ptc_${id}" } }) { totalCount nodes { id } pageInfo { endCursor } } }`,
      (id) => `{ participantAggregate(where: { id: { eq: "ptc_${id}" } }) { count } }`,
      (id) => `{ participant(id: "ptc_${id}", asOf: "2023-01-15") { status } }`,
      (id) =>
        `{ tutor(id: "tut_${tutor}") { caseload(where: { id: { eq: "ptc_${id}" } }) { totalCount nodes { id } } } }`,
      (id) =>
        `{ universities(where: { participants: { some: { id: { eq: "ptc_${id}" } } } }) { totalCount } }`,
      (id) => `{ tutorAggregate(where: { caseload: { some: { id: { eq: "ptc_${id}" } } } }) { count } }`,
    ]
    for (const way of ways)
      expect(await answerTo(way(participant), bearer(token))).toEqual(
        await answerTo(way(none), bearer(token)),
      )
    const one = (id: number) => `{ person(id: "per_${id}") { id } }`
    expect(await answerTo(one(person), bearer(token))).toEqual(await answerTo(one(none), bearer(token)))
  })

  it('and so is its natural key', async () => {
    const { participant } = await foreign()
    const { rows } = await server.owner.query<{ reference: string }>(
      'select reference from participant where id = $1',
      [participant],
    )
    const one = (reference: string) => `{ participant(reference: "${reference}") { id } }`
    const [{ reference } = { reference: '' }] = rows
    for (const token of ['demo-exeter', 'demo-devon', 'demo-tutor'])
      expect(await answerTo(one(reference), bearer(token))).toEqual(
        await answerTo(one('SWC-999999'), bearer(token)),
      )
    expect((await answerTo(one(reference), bearer('demo-consortium'))).body).toContain('ptc_')
  })
})

describe('the doors between our own servers are no part of the public graph', () => {
  it.each([...demonstrationTokens, 'nobody'])('for %s', async (token) => {
    const headers = token === 'nobody' ? {} : bearer(token)
    for (const query of [
      '{ _entities(representations: [{ __typename: "Participant", id: "ptc_1" }]) { __typename } }',
      '{ _service { sdl } }',
    ]) {
      const { status, body, statements } = await answerTo(query, headers)
      expect([status, statements]).toEqual([400, 0])
      expect(body).toContain('GRAPHQL_VALIDATION_FAILED')
    }
  })
})

describe('a secret that was tampered with opens nothing', () => {
  const query = '{ participants { totalCount } }'

  it('of a token', async () => {
    const unknown = await answerTo(query, bearer('coh_nobody'))
    expect(unknown.status).toBe(401)
    for (const token of ['demo-consortiun', 'demo-consortium ,', 'DEMO-CONSORTIUM', 'demo-consortium%00'])
      expect(await answerTo(query, bearer(token))).toEqual(unknown)
  })

  it('of a cookie', async () => {
    const browser = server.browser()
    await browser.signIn('analyst@demo.example', demonstrationPassword)
    const { cookie = '', ...ours } = browser.headers
    expect((await answerTo(query, { ...ours, cookie })).status).toBe(200)
    const last = cookie.at(-1) === 'A' ? 'B' : 'A'
    for (const tampered of [cookie.slice(0, -1) + last, cookie.slice(0, -1), `${cookie}; ${cookie}x`])
      expect((await answerTo(query, { ...ours, cookie: tampered })).body).not.toContain('totalCount":')
  })
})

describe('a page of another site does nothing by somebody’s cookie', () => {
  it.each<[string, Record<string, string>, number]>([
    ['without our own header', {}, 403],
    ['from another origin', { 'x-cohortium-client': '1', origin: 'https://elsewhere.example' }, 403],
    ['from no origin', { 'x-cohortium-client': '1', origin: 'null' }, 403],
    ['across sites, as the browser says', { 'x-cohortium-client': '1', 'sec-fetch-site': 'cross-site' }, 403],
    ['as plain text', { 'x-cohortium-client': '1', 'content-type': 'text/plain' }, 400],
    ['as a form', { 'x-cohortium-client': '1', 'content-type': 'application/x-www-form-urlencoded' }, 400],
  ])('%s', async (_how, headers, status) => {
    const browser = server.browser()
    await browser.signIn('consortium@demo.example', demonstrationPassword)
    const { cookie = '' } = browser.headers
    const changing = 'mutation { suspendAccount(id: "acc_1", expectedVersion: 1) { __typename } }'
    for (const query of ['{ participants { totalCount } }', changing])
      expect(await answerTo(query, { cookie, ...headers })).toMatchObject({ status, statements: 0 })
    const link = await fetch(`${server.url}/graphql?query=${encodeURIComponent(changing)}`, {
      headers: { cookie, ...headers },
    })
    expect([403, 405]).toContain(link.status)
  })
})

it('an error of the database tells nobody what it was, but for a reference', async () => {
  await server.owner.query('alter table taught_day rename column venue to place')
  try {
    const query = '{ taughtDays(first: 1) { nodes { venue } } }'
    for (const token of demonstrationTokens) {
      const { body } = await answerTo(query, bearer(token))
      const { errors } = JSON.parse(body) as { errors: { extensions: { code: string; reference: string } }[] }
      expect(errors[0]?.extensions.code).toBe('INTERNAL')
      expect(body).not.toMatch(/column|venue"? does|taught_day|42703/)
      const logged = server.lines.find((line) => line.reference === errors[0]?.extensions.reference)
      expect(JSON.stringify(logged)).toContain('42703')
    }
    expect(await answerTo(query, {})).toMatchObject({ status: 401, statements: 0 })
  } finally {
    await server.owner.query('alter table taught_day rename column place to venue')
  }
})

it('three hundred sockets that say nothing are closed, and the server answers meanwhile', async () => {
  const { hostname, port } = new URL(server.url)
  const sockets = Array.from({ length: 300 }, () => connect(Number(port), hostname))
  const closed = (socket: Socket) => {
    socket.resume()
    socket.on('error', () => {})
    return new Promise<void>((resolve) => void socket.on('close', () => resolve()))
  }
  const all = Promise.all(sockets.map(closed))
  await Promise.all(
    sockets.map((socket) => new Promise<void>((resolve) => void socket.once('connect', () => resolve()))),
  )
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
  expect(await server.client.data('{ universities { totalCount } }')).toEqual({
    universities: { totalCount: 2 },
  })
  await all
})
