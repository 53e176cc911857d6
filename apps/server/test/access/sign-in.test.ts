import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demonstrationPassword } from '../../src/access/demonstration.ts'
import { refusalIn } from './browser.ts'
import { ownPassword, serveAlone, type ServedAlone } from './served-alone.ts'

let server: ServedAlone
beforeAll(async () => {
  server = await serveAlone('sign_in')
})
afterAll(() => server.stop())

const viewer = '{ viewer { role signedInBy account { email } } }'

describe('signing in by password', () => {
  it('opens a session that is the viewer’s', async () => {
    const browser = server.browser()
    const response = await browser.signIn('Consortium@demo.example ', demonstrationPassword)
    expect([response.status, await response.json()]).toEqual([200, {}])
    expect(await browser.graph.data(viewer)).toEqual({
      viewer: {
        role: 'CONSORTIUM_ADMINISTRATOR',
        signedInBy: 'SESSION',
        account: { email: 'consortium@demo.example' },
      },
    })
  })

  it('sets a cookie that no script reads, for twelve hours', async () => {
    const response = await server.browser().signIn('analyst@demo.example', demonstrationPassword)
    expect(response.headers.getSetCookie()).toEqual([
      expect.stringMatching(
        /^cohortium_session=[\w-]{43}; Path=\/; Max-Age=43200; HttpOnly; SameSite=Lax$/,
      ) as unknown,
    ])
  })

  it('stores neither the password nor the secret of the session', async () => {
    const browser = server.browser()
    await browser.signIn('analyst@demo.example', demonstrationPassword)
    const secret = browser.cookies.get('cohortium_session') ?? ''
    const { rows } = await server.owner.query<{ rows: string }>(
      `select coalesce(string_agg(c::text, ''), '') || (select string_agg(a::text, '') from account a) as rows from credential c`,
    )
    expect(secret).toHaveLength(43)
    expect(rows[0]?.rows).not.toContain(secret)
    expect(rows[0]?.rows).not.toContain(demonstrationPassword)
    expect(rows[0]?.rows).toContain('$argon2id$v=19$m=19456,t=2,p=1$')
  })

  it('ends the session that the browser had before', async () => {
    const browser = server.browser()
    await browser.signIn('analyst@demo.example', demonstrationPassword)
    const before = browser.cookies.get('cohortium_session') ?? ''
    await browser.signIn('analyst@demo.example', demonstrationPassword)
    const thief = server.browser()
    thief.cookies.set('cohortium_session', before)
    expect(browser.cookies.get('cohortium_session')).not.toBe(before)
    expect((await thief.graph.ask(viewer)).status).toBe(401)
  })

  it('answers alike whether the account is unknown, suspended, has no password or another one', async () => {
    const { email, id } = await server.person('suspended')
    await server.client.data(
      `mutation ($id: ID!, $v: Int!) { suspendAccount(id: $id, expectedVersion: $v) { __typename } }`,
      { id, v: 2 },
    )
    await server.owner.query(
      `insert into account (email, display_name, status) values ('elsewhere@example.org', 'E', 'active')`,
    )
    const attempts = [
      ['nobody@example.org', ownPassword],
      [email, ownPassword],
      ['elsewhere@example.org', ownPassword],
      ['consortium@demo.example', 'not this one'],
    ] as const
    const answers = await Promise.all(
      attempts.map(async ([who, password]) => {
        const response = await server.browser().signIn(who, password)
        return [response.status, await response.text(), response.headers.getSetCookie()]
      }),
    )
    expect(answers[0]?.[0]).toBe(401)
    for (const answer of answers) expect(answer).toEqual(answers[0])
  })

  it.each([
    ['no JSON', { body: 'email=a', headers: { 'content-type': 'application/x-www-form-urlencoded' } }, 400],
    ['broken JSON', { body: '{', headers: { 'content-type': 'application/json' } }, 400],
    ['a list', { body: '[]', headers: { 'content-type': 'application/json' } }, 400],
    ['numbers', { body: '{"email":1,"password":2}', headers: { 'content-type': 'application/json' } }, 400],
    [
      'more than 4 KB',
      {
        body: JSON.stringify({ password: 'x'.repeat(5_000) }),
        headers: { 'content-type': 'application/json' },
      },
      413,
    ],
    [
      'a page of another site',
      { body: '{}', headers: { 'content-type': 'application/json', origin: 'https://elsewhere.example' } },
      403,
    ],
    [
      'a page that a browser calls foreign',
      { body: '{}', headers: { 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' } },
      403,
    ],
  ])('refuses %s', async (_what, options, status) => {
    const response = await server.browser().send('/session', { method: 'POST', ...options })
    expect(response.status).toBe(status)
  })

  it('takes other methods for a mistake', async () => {
    const response = await server.browser().send('/session')
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST, DELETE'])
  })
})

describe('an invitation', () => {
  it('is good once, for choosing a password', async () => {
    const answer = await server.client.data<{
      createAccount: { invitation: string; account: { id: string } }
    }>(
      `mutation { createAccount(input: { email: "new@example.org", displayName: "New" }) {
         ... on AccountInvited { invitation account { id } } } }`,
    )
    const { invitation, account } = answer.createAccount
    await server.client.data(
      `mutation ($id: ID!) { assignRole(input: { accountId: $id, role: REPORTING_ANALYST }) { __typename } }`,
      { id: account.id },
    )
    const signIn = async (more: object) => {
      const response = await server.browser().signIn('new@example.org', invitation, more)
      return response.status === 200 ? 200 : refusalIn(response)
    }
    expect(await signIn({})).toEqual([401, 'NEW_PASSWORD_REQUIRED'])
    expect(await signIn({ newPassword: 'short' })).toEqual([401, 'WEAK_PASSWORD'])
    expect(await signIn({ newPassword: ownPassword })).toBe(200)
    expect(await signIn({ newPassword: ownPassword })).toEqual([401, 'INVALID_CREDENTIALS'])
  })

  it('does not let in somebody without a part of today', async () => {
    const { createAccount } = await server.client.data<{ createAccount: { invitation: string } }>(
      `mutation { createAccount(input: { email: "idle@example.org", displayName: "Idle" }) {
         ... on AccountInvited { invitation } } }`,
    )
    const response = await server
      .browser()
      .signIn('idle@example.org', createAccount.invitation, { newPassword: ownPassword })
    expect(await refusalIn(response)).toEqual([401, 'NO_ASSIGNMENT'])
  })
})

describe('a session', () => {
  const signedIn = async () => {
    const browser = server.browser()
    await browser.signIn('analyst@demo.example', demonstrationPassword)
    return browser
  }

  it('ends when its owner signs out', async () => {
    const browser = await signedIn()
    const secret = browser.cookies.get('cohortium_session') ?? ''
    const response = await browser.send('/session', { method: 'DELETE' })
    expect([response.status, response.headers.get('clear-site-data')]).toEqual([204, '"cache"'])
    expect(browser.cookies.has('cohortium_session')).toBe(false)
    browser.cookies.set('cohortium_session', secret)
    expect((await browser.graph.ask(viewer)).status).toBe(401)
  })

  it('counts only with our own header, and from our own pages', async () => {
    const browser = await signedIn()
    const { cookie = '' } = browser.headers
    const ask = (headers: Record<string, string>) =>
      fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie, ...headers },
        body: JSON.stringify({ query: viewer }),
      })
    const ours = { 'x-cohortium-client': '1' }
    expect((await ask({})).status).toBe(403)
    expect((await ask({ ...ours, origin: 'https://elsewhere.example' })).status).toBe(403)
    expect((await ask({ ...ours, origin: 'null' })).status).toBe(403)
    expect((await ask({ ...ours, origin: new URL(server.url).origin })).status).toBe(200)
  })

  it.each([
    [
      'after twelve hours',
      `expires_at = now() - interval '1 second', created_at = now() - interval '12 hours'`,
    ],
    ['after two idle hours', `last_used_at = now() - interval '121 minutes'`],
    ['when its account is suspended', `revoked_at = null`],
  ])('is refused %s', async (what, change) => {
    const { browser, email } = await server.person(what.replaceAll(' ', '-'))
    const { rows } = await server.owner.query<{ id: number }>('select id from account where email = $1', [
      email,
    ])
    const id = rows[0]?.id
    await server.owner.query(`update credential set ${change} where account_id = $1`, [id])
    if (what.includes('suspended'))
      await server.owner.query(`update account set status = 'suspended' where id = $1`, [id])
    expect((await browser.graph.ask(viewer)).errors[0]?.extensions?.code).toBe('UNAUTHENTICATED')
  })

  it('acts in another part of its account when it is switched, and in nobody else’s', async () => {
    const { browser, id } = await server.person('two-parts')
    const { assignRole } = await server.client.data<{ assignRole: { assignment: { id: string } } }>(
      `mutation ($id: ID!) { assignRole(input: { accountId: $id, role: CONSORTIUM_ADMINISTRATOR }) {
         ... on AssignmentChanged { assignment { id } } } }`,
      { id },
    )
    const mine = { assignmentId: assignRole.assignment.id }
    const other = await server
      .as('demo-consortium')
      .data<{ viewer: { activeAssignment: { id: string } } }>('{ viewer { activeAssignment { id } } }')
    expect(
      (await browser.post('/session/assignment', { assignmentId: other.viewer.activeAssignment.id })).status,
    ).toBe(404)
    expect((await browser.post('/session/assignment', { assignmentId: 'asg_999999' })).status).toBe(404)
    expect((await browser.post('/session/assignment', mine)).status).toBe(200)
    expect(await browser.graph.data('{ viewer { role } }')).toEqual({
      viewer: { role: 'CONSORTIUM_ADMINISTRATOR' },
    })
  })
})

it('the page where people sign in is told what is offered', async () => {
  const options = await (await server.browser().send('/sign-in/options')).json()
  expect(options).toMatchObject({ password: true, providers: [] })
  expect((options as { demonstration: object[] }).demonstration).toHaveLength(7)
})
