import { TOTP } from 'otpauth'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { refusalIn } from './browser.ts'
import { refused } from './graph.ts'
import { ownPassword, serveAlone, type ServedAlone } from './served-alone.ts'

let server: ServedAlone
beforeAll(async () => {
  server = await serveAlone('own_account')
})
afterAll(() => server.stop())

const viewer = '{ viewer { hasTwoFactor } }'
const change = `mutation ($old: String!, $new: String!) { changePassword(currentPassword: $old, newPassword: $new) {
  ... on PasswordChanged { signedOut } ${refused} } }`
const begin = `mutation ($password: String!) { beginTwoFactor(password: $password) {
  ... on TwoFactorBegun { secret address } ${refused} } }`
const confirm = `mutation ($code: String!) { confirmTwoFactor(code: $code) {
  ... on TwoFactorConfirmed { signedOut } ${refused} } }`
const remove = `mutation ($password: String!, $code: String!) { removeTwoFactor(password: $password, code: $code) {
  ... on TwoFactorRemoved { hasTwoFactor } ${refused} } }`

describe('changing how one is addressed', () => {
  const rename = `mutation ($name: String!) { changeDisplayName(displayName: $name) {
    ... on AccountChanged { account { displayName version } } ${refused} } }`

  it('is seen by oneself, and told in the trail with who did it', async () => {
    const { browser, id } = await server.person('renamed')
    const { changeDisplayName } = await browser.graph.data<{
      changeDisplayName: { account: { version: number } }
    }>(rename, { name: '  Zoë Ó Briain ' })
    expect(changeDisplayName).toMatchObject({ account: { displayName: 'Zoë Ó Briain' } })
    const own = '{ viewer { account { displayName } } }'
    expect(await browser.graph.data(own)).toEqual({ viewer: { account: { displayName: 'Zoë Ó Briain' } } })
    const again = await browser.graph.data(rename, { name: 'Zoë Ó Briain' })
    expect(again).toEqual({ changeDisplayName })
    const { rows } = await server.owner.query(
      `select d.changes from audit_event e join audit_difference d on d.event_id = e.id
       where e.account_id = $1 and e.table_name = 'account' and d.changes like '%"display_name"%'`,
      [Number(id.slice(4))],
    )
    expect(rows).toHaveLength(1)
    expect(JSON.parse(rows[0].changes)).toMatchObject({ display_name: ['renamed', 'Zoë Ó Briain'] })
  })

  it.each([
    ['nothing', ' '],
    ['a novel', 'x'.repeat(201)],
    ['what turns the direction of writing', 'ada\u202Eewor'],
    ['a line of its own', 'Ada\nRowe'],
  ])('to %s is refused', async (_what, name) => {
    const browser = server.browser()
    if ((await browser.signIn('named@example.org', ownPassword)).status !== 200) await server.person('named')
    await browser.signIn('named@example.org', ownPassword)
    expect(await browser.graph.data(rename, { name })).toEqual({
      changeDisplayName: { reason: 'INVALID_INPUT' },
    })
  })

  it('is not for a token', async () => {
    const answer = await server.client.data(rename, { name: 'Anybody' })
    expect(answer).toEqual({ changeDisplayName: { reason: 'SESSION_NEEDED' } })
  })

  it('is not for somebody whose session ended', async () => {
    const { browser } = await server.person('gone')
    const cookie = browser.cookies.get('cohortium_session') ?? ''
    await browser.send('/session', { method: 'DELETE' })
    browser.cookies.set('cohortium_session', cookie)
    expect((await browser.graph.ask(rename, { name: 'Somebody' })).status).toBe(401)
  })
})

describe('changing one’s password', () => {
  it('signs out all one’s other sessions, and keeps this one', async () => {
    const { browser, email } = await server.person('changing')
    const elsewhere = server.browser()
    await elsewhere.signIn(email, ownPassword)
    const fresh = 'the tide comes in at seven'
    expect(await browser.graph.data(change, { old: ownPassword, new: fresh })).toEqual({
      changePassword: { signedOut: 1 },
    })
    expect((await browser.graph.ask(viewer)).status).toBe(200)
    expect((await elsewhere.graph.ask(viewer)).status).toBe(401)
    expect((await server.browser().signIn(email, ownPassword)).status).toBe(401)
    expect((await server.browser().signIn(email, fresh)).status).toBe(200)
  })

  it.each([
    ['the wrong present one', 'not this one', 'the tide comes in at seven', 'WRONG_PASSWORD'],
    ['a short new one', ownPassword, 'short', 'WEAK_PASSWORD'],
    ['one that repeats itself', ownPassword, 'ababababababab', 'WEAK_PASSWORD'],
    ['one that names the account', ownPassword, 'refused-and-more', 'WEAK_PASSWORD'],
    ['one without end', ownPassword, 'long '.repeat(100), 'WEAK_PASSWORD'],
  ])('is refused with %s', async (_what, old, fresh, reason) => {
    const browser = server.browser()
    if ((await browser.signIn('refused@example.org', ownPassword)).status !== 200)
      await server.person('refused')
    await browser.signIn('refused@example.org', ownPassword)
    expect(await browser.graph.data(change, { old, new: fresh })).toEqual({ changePassword: { reason } })
  })

  it('takes ten guesses, then no more', async () => {
    const { browser } = await server.person('guessed')
    const reasons = []
    for (let at = 0; at < 11; at += 1) {
      const answer = await browser.graph.data<{ changePassword: { reason: string } }>(change, {
        old: `guess ${at}`,
        new: 'the tide comes in at seven',
      })
      reasons.push(answer.changePassword.reason)
    }
    expect(reasons).toEqual([...Array<string>(10).fill('WRONG_PASSWORD'), 'TOO_MANY_ATTEMPTS'])
  })

  it('is not for a token', async () => {
    const answer = await server.client.data(change, { old: 'programme-of-two-moors', new: 'x' })
    expect(answer).toEqual({ changePassword: { reason: 'SESSION_NEEDED' } })
  })
})

describe('a second factor', () => {
  const codeAt = (secret: string, ahead = 0) =>
    new TOTP({ secret }).generate({ timestamp: Date.now() + ahead * 30_000 })

  it('counts from its first code on, takes each code once, and is removed by password and code', async () => {
    const { browser, email } = await server.person('careful')
    const elsewhere = server.browser()
    await elsewhere.signIn(email, ownPassword)
    expect(await browser.graph.data(begin, { password: 'not this one' })).toEqual({
      beginTwoFactor: { reason: 'WRONG_PASSWORD' },
    })
    const { beginTwoFactor } = await browser.graph.data<{
      beginTwoFactor: { secret: string; address: string }
    }>(begin, { password: ownPassword })
    const { secret, address } = beginTwoFactor
    expect(address).toBe(
      `otpauth://totp/Cohortium:careful%40example.org?issuer=Cohortium&secret=${secret}&algorithm=SHA1&digits=6&period=30`,
    )
    expect(await browser.graph.data(viewer)).toEqual({ viewer: { hasTwoFactor: false } })
    expect((await server.browser().signIn(email, ownPassword)).status).toBe(200)

    expect(await browser.graph.data(confirm, { code: '000000' })).toEqual({
      confirmTwoFactor: { reason: 'WRONG_CODE' },
    })
    const first = codeAt(secret, -1)
    expect(await browser.graph.data(confirm, { code: first })).toEqual({ confirmTwoFactor: { signedOut: 2 } })
    expect((await elsewhere.graph.ask(viewer)).status).toBe(401)
    expect(await browser.graph.data(viewer)).toEqual({ viewer: { hasTwoFactor: true } })

    const signIn = async (code?: string) => {
      const response = await server.browser().signIn(email, ownPassword, { code })
      return response.status === 200 ? 200 : refusalIn(response)
    }
    expect(await signIn()).toEqual([401, 'CODE_REQUIRED'])
    expect(await signIn('123')).toEqual([401, 'INVALID_CODE'])
    expect(await signIn(first)).toEqual([401, 'INVALID_CODE'])
    const second = codeAt(secret)
    expect(await signIn(second)).toBe(200)
    expect(await signIn(second)).toEqual([401, 'INVALID_CODE'])

    const { rows } = await server.owner.query<{ kept: string }>(
      'select totp_secret as kept from account where email = $1',
      [email],
    )
    expect(rows[0]?.kept).not.toContain(secret)

    const third = codeAt(secret, 1)
    expect(await browser.graph.data(remove, { password: 'not this one', code: third })).toEqual({
      removeTwoFactor: { reason: 'WRONG_PASSWORD' },
    })
    expect(await browser.graph.data(remove, { password: ownPassword, code: third })).toEqual({
      removeTwoFactor: { hasTwoFactor: false },
    })
    expect(await signIn()).toBe(200)
  })

  it('cannot be guessed by asking for it between the guesses', async () => {
    const { browser, email } = await server.person('stubborn')
    const { beginTwoFactor } = await browser.graph.data<{ beginTwoFactor: { secret: string } }>(begin, {
      password: ownPassword,
    })
    await browser.graph.data(confirm, { code: codeAt(beginTwoFactor.secret) })
    const statuses = []
    for (let at = 0; at < 11; at += 1) {
      await server.browser().signIn(email, ownPassword)
      statuses.push((await server.browser().signIn(email, ownPassword, { code: '1' })).status)
    }
    expect(statuses.at(-1)).toBe(429)
  })

  it('is given up by using a new invitation of an administrator', async () => {
    const { browser, email, id } = await server.person('lost')
    const { beginTwoFactor } = await browser.graph.data<{ beginTwoFactor: { secret: string } }>(begin, {
      password: ownPassword,
    })
    await browser.graph.data(confirm, { code: codeAt(beginTwoFactor.secret) })
    const { inviteAccount } = await server.client.data<{ inviteAccount: { invitation: string } }>(
      'mutation ($id: ID!) { inviteAccount(id: $id) { ... on AccountInvited { invitation } } }',
      { id },
    )
    const back = server.browser()
    const response = await back.signIn(email, inviteAccount.invitation, {
      newPassword: 'found my phone again',
    })
    expect(response.status).toBe(200)
    expect(await back.graph.data(viewer)).toEqual({ viewer: { hasTwoFactor: false } })
  })

  it('is not removed where there is none, nor begun twice', async () => {
    const { browser } = await server.person('without')
    expect(await browser.graph.data(remove, { password: ownPassword, code: '123456' })).toEqual({
      removeTwoFactor: { reason: 'TWO_FACTOR_ABSENT' },
    })
    expect(await browser.graph.data(confirm, { code: '123456' })).toEqual({
      confirmTwoFactor: { reason: 'TWO_FACTOR_ABSENT' },
    })
  })
})
