import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createToken, revoke, type TokenAnswer } from './graph.ts'
import { serveAlone, type ServedAlone } from './served-alone.ts'

let server: ServedAlone
let ada: Awaited<ReturnType<ServedAlone['person']>>
let ben: Awaited<ReturnType<ServedAlone['person']>>
beforeAll(async () => {
  server = await serveAlone('tokens')
  ada = await server.person('ada')
  ben = await server.person('ben')
})
afterAll(() => server.stop())

const wanted = { name: 'Spreadsheet', scopes: ['READ'], expiresInDays: 30 }
const make = async (person: typeof ada, input: object = {}) =>
  (await person.browser.graph.data<TokenAnswer>(createToken, { input: { ...wanted, ...input } }))
    .createApiToken
const read = '{ viewer { role signedInBy } }'
const change = `mutation { revokeCredential(id: "crd_1") { __typename } }`
const codeOf = async (token: string, query = read) =>
  (await server.as(token).ask(query)).errors[0]?.extensions?.code

describe('a token', () => {
  it('is shown once, acts for its owner, and is stored as its hash alone', async () => {
    const { secret, credential } = await make(ada)
    expect(secret).toMatch(/^coh_[\w-]{43}$/)
    expect(credential).toEqual({
      id: expect.any(String) as unknown,
      name: 'Spreadsheet',
      prefix: secret.slice(0, 8),
      scopes: ['read'],
      kind: 'TOKEN',
      revokedAt: null,
    })
    expect(await server.as(secret).data(read)).toEqual({
      viewer: { role: 'REPORTING_ANALYST', signedInBy: 'TOKEN' },
    })
    const { rows } = await server.owner.query<{ rows: string }>(
      `select string_agg(c::text, '') as rows from credential c`,
    )
    expect(rows[0]?.rows).not.toContain(secret)
  })

  it.each([
    [{ name: ' ' }, 'INVALID_INPUT'],
    [{ name: 'x'.repeat(101) }, 'INVALID_INPUT'],
    [{ scopes: [] }, 'INVALID_INPUT'],
    [{ expiresInDays: 0 }, 'INVALID_INPUT'],
    [{ expiresInDays: 367 }, 'INVALID_INPUT'],
  ])('with %o is refused', async (input, reason) => {
    expect(await make(ada, input)).toEqual({ reason })
  })

  it('makes no other tokens', async () => {
    const { secret } = await make(ada, { scopes: ['READ', 'WRITE'] })
    const answer = await server.as(secret).data(createToken, { input: wanted })
    expect(answer).toEqual({ createApiToken: { reason: 'SESSION_NEEDED' } })
  })

  it('asks only with the scope read, and changes only with the scope write', async () => {
    const reading = (await make(ada)).secret
    const writing = (await make(ada, { scopes: ['WRITE'] })).secret
    expect(await codeOf(reading, change)).toBe('FORBIDDEN')
    expect(await codeOf(writing)).toBe('FORBIDDEN')
    expect(await codeOf(writing, change)).toBeUndefined()
    expect(await codeOf(reading, '{ universities { totalCount } }')).toBeUndefined()
    expect(await codeOf(writing, '{ universities { totalCount } }')).toBe('FORBIDDEN')
  })

  it('is refused at once when it was revoked, expired, or its part ended', async () => {
    const [first, second, third] = [await make(ada), await make(ada), await make(ben)]
    for (const { secret } of [first, second, third]) expect(await codeOf(secret)).toBeUndefined()
    await ada.browser.graph.data(revoke, { id: first.credential.id })
    const number = (id: string) => Number(id.slice(4))
    // Behind the server's back, which remembers who holds a token: the database refuses it all the same.
    await server.owner.query(
      `update credential set created_at = now() - interval '1 day', expires_at = now() where id = $1`,
      [number(second.credential.id)],
    )
    await server.owner.query(
      `update assignment set valid_to = valid_from where account_id = (select id from account where email = $1)`,
      [ben.email],
    )
    const reading = '{ universities { totalCount } }'
    for (const { secret } of [first, second, third]) {
      const { status, errors } = await server.as(secret).ask(reading)
      expect([status, errors[0]?.extensions?.code]).toEqual([401, 'UNAUTHENTICATED'])
      expect((await server.as(secret).ask(read)).status).toBe(401)
    }
    await server.owner.query(
      `update assignment set valid_to = null where account_id = (select id from account where email = $1)`,
      [ben.email],
    )
  })

  it('tells when it was last used, to the minute', async () => {
    const { secret, credential } = await make(ada)
    await server.as(secret).data(read)
    const { credential: stored } = await ada.browser.graph.data<{ credential: { lastUsedAt: string } }>(
      'query ($id: ID!) { credential(id: $id) { lastUsedAt } }',
      { id: credential.id },
    )
    expect(Date.now() - Date.parse(stored.lastUsedAt)).toBeLessThan(60_000)
  })
})

describe('revoking', () => {
  it('somebody else’s credential is answered like one that is not there', async () => {
    const { credential } = await make(ada)
    const other = await server.person('other')
    for (const id of [credential.id, 'crd_999999', 'acc_1', 'nonsense', 'crd_99999999999999'])
      expect(await other.browser.graph.data(revoke, { id })).toEqual({
        revokeCredential: { reason: 'NOT_FOUND' },
      })
    const { rows } = await server.owner.query('select revoked_at from credential where id = $1', [
      Number(credential.id.slice(4)),
    ])
    expect(rows).toEqual([{ revoked_at: null }])
  })

  it('is open to administrators for anybody’s', async () => {
    const { credential, secret } = await make(ada)
    const answer = await server.client.data<{ revokeCredential: { credential: object } }>(revoke, credential)
    expect(answer.revokeCredential.credential).toMatchObject({ id: credential.id })
    expect(await codeOf(secret)).toBe('UNAUTHENTICATED')
  })

  it('one’s own session ends it', async () => {
    const leaving = await server.person('leaving')
    const { credentials } = await leaving.browser.graph.data<{ credentials: { nodes: { id: string }[] } }>(
      '{ credentials { nodes { id } } }',
    )
    expect(credentials.nodes).toHaveLength(1)
    expect(await leaving.browser.graph.data(revoke, { id: credentials.nodes[0]?.id })).toEqual({
      revokeCredential: { credential: null },
    })
    expect((await leaving.browser.graph.ask(read)).status).toBe(401)
  })
})

it.each(['', 'x', 'coh_', `coh_${'a'.repeat(43)}`, 'demo-nobody', 'x'.repeat(8_000), "' or true --"])(
  'the token %j is no token',
  async (token) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: '{ __typename }' }),
    })
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
  },
)

it('a token is no cookie, and a session’s secret no token', async () => {
  const thief = server.browser()
  thief.cookies.set('cohortium_session', 'demo-consortium')
  expect((await thief.graph.ask(read)).status).toBe(401)
  const secret = ada.browser.cookies.get('cohortium_session') ?? ''
  expect((await server.as(secret).ask(read)).status).toBe(401)
})
