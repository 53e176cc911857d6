import { createServer, type AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Browser } from './browser.ts'
import { clientId, clientSecret, startProvider, type TestProvider } from './provider.ts'
import { serveAlone, type ServedAlone } from './served-alone.ts'

/** A port that nothing listens on for a moment: the provider must know where people come back to before we start. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })

let provider: TestProvider
let entra: TestProvider
let server: ServedAlone
beforeAll(async () => {
  const port = await freePort()
  const callback = (id: string) => () => `http://127.0.0.1:${port}/sign-in/${id}/callback`
  provider = await startProvider(callback('uni'))
  entra = await startProvider(callback('entra'))
  const facts = { label: 'The university', clientId, clientSecret }
  server = await serveAlone('providers', {
    port,
    providers: [
      { ...facts, id: 'uni', issuer: provider.issuer, subject: 'sub' },
      { ...facts, id: 'entra', issuer: entra.issuer, subject: 'entra' },
      { ...facts, id: 'down', issuer: 'http://127.0.0.1:1', subject: 'sub' },
    ],
  })
})
afterAll(async () => {
  await server.stop()
  await provider.stop()
  await entra.stop()
})

beforeEach(() => {
  provider.person = `person ${Math.random()}`
  provider.claims = {}
})

/** The provider's part: a browser of its own walks from the address that we named to the one it comes back to. */
async function throughProvider(address: string): Promise<URL> {
  const there = new Browser(new URL(address).origin)
  let next = address
  for (let step = 0; step < 6; step += 1) {
    const response = await there.send(next)
    const location = response.headers.get('location')
    if (!location) throw new Error(await response.text())
    const url = new URL(location, next)
    if (url.origin === new URL(server.url).origin) return url
    next = url.href
  }
  throw new Error('the provider sends the browser round and round')
}

/** Where our own page sends a browser. */
async function begin(browser: Browser, id = 'uni', query = ''): Promise<string> {
  const response = await browser.send(`/sign-in/${id}${query}`)
  expect(response.status).toBe(302)
  return response.headers.get('location') ?? ''
}

/** Where the browser is sent at the end. */
async function comeBack(browser: Browser, url: URL): Promise<string | null> {
  const response = await browser.send(url.href)
  expect(response.status).toBe(302)
  return response.headers.get('location')
}

const enter = async (browser: Browser, id = 'uni', query = '') =>
  comeBack(browser, await throughProvider(await begin(browser, id, query)))

/** An account that an administrator made, known beforehand or invited. */
async function account(name: string, known: object = {}): Promise<string> {
  const { createAccount } = await server.client.data<{
    createAccount: { invitation: string; account: { id: string } }
  }>(
    `mutation ($input: CreateAccountInput!) { createAccount(input: $input) {
       ... on AccountInvited { invitation account { id } } ... on AccessRefused { message } } }`,
    { input: { email: `${name}@example.org`, displayName: name, ...known } },
  )
  await server.client.data(
    `mutation ($id: ID!) { assignRole(input: { accountId: $id, role: CONSORTIUM_ADMINISTRATOR }) { __typename } }`,
    { id: createAccount.account.id },
  )
  return createAccount.invitation
}

const whoAmI = async (browser: Browser) =>
  (await browser.graph.data<{ viewer: { account: { email: string } } }>('{ viewer { account { email } } }'))
    .viewer.account.email

describe('signing in through another organisation', () => {
  it('opens the account that an administrator had linked beforehand, and leads back to where it began', async () => {
    await account('known', { provider: 'uni', subject: provider.person })
    const browser = server.browser()
    expect(await enter(browser, 'uni', '?return=/participants?first=20')).toBe('/participants?first=20')
    expect(await whoAmI(browser)).toBe('known@example.org')
  })

  it('links a new identity by an invitation, once', async () => {
    const invitation = await account('invited')
    const browser = server.browser()
    expect(await enter(browser, 'uni', `?invitation=${invitation}`)).toBe('/')
    expect(await whoAmI(browser)).toBe('invited@example.org')
    expect(await enter(server.browser())).toBe('/')
    provider.person = 'somebody else'
    expect(await enter(server.browser(), 'uni', `?invitation=${invitation}`)).toBe(
      '/sign-in?problem=invitation_invalid',
    )
  })

  it('does not open an account by its address', async () => {
    await account('by-address')
    provider.claims = { email: 'by-address@example.org', email_verified: true }
    expect(await enter(server.browser())).toBe('/sign-in?problem=unknown_identity')
  })

  it('knows people of Microsoft Entra by tenant and object, whatever their subject is', async () => {
    await account('entra', { provider: 'entra', subject: 'tenant-1:object-7' })
    entra.person = 'one subject'
    entra.claims = { tid: 'tenant-1', oid: 'object-7' }
    const browser = server.browser()
    expect(await enter(browser, 'entra')).toBe('/')
    expect(await whoAmI(browser)).toBe('entra@example.org')
    entra.person = 'tenant-1:object-7'
    entra.claims = { tid: 'tenant-2', oid: 'object-7' }
    expect(await enter(server.browser(), 'entra')).toBe('/sign-in?problem=unknown_identity')
  })

  it('does not open a suspended account', async () => {
    await account('gone', { provider: 'uni', subject: provider.person })
    await server.owner.query(`update account set status = 'suspended' where email = 'gone@example.org'`)
    expect(await enter(server.browser())).toBe('/sign-in?problem=unknown_identity')
  })

  it.each([
    '//elsewhere.example',
    '/\\elsewhere.example',
    'https://elsewhere.example',
    '/%09//elsewhere.example',
  ])('never leads on to %s', async (path) => {
    await account(`path${Math.random()}`, { provider: 'uni', subject: provider.person })
    const end = await enter(server.browser(), 'uni', `?return=${encodeURIComponent(path)}`)
    expect(new URL(end ?? '', server.url).origin).toBe(new URL(server.url).origin)
  })
})

describe('what does not open anything', () => {
  it('a code that was used already, in the same browser or with the cookie that it had', async () => {
    await account('replayed', { provider: 'uni', subject: provider.person })
    const browser = server.browser()
    const back = await throughProvider(await begin(browser))
    const kept = browser.cookies.get('cohortium_sign_in') ?? ''
    expect(await comeBack(browser, back)).toBe('/')
    expect(await comeBack(browser, back)).toBe('/sign-in?problem=wrong_state')
    const thief = server.browser()
    thief.cookies.set('cohortium_sign_in', kept)
    expect(await comeBack(thief, back)).toBe('/sign-in?problem=provider_refused')
    expect(thief.cookies.has('cohortium_session')).toBe(false)
  })

  it('an answer with another state, or to another browser', async () => {
    const browser = server.browser()
    const back = await throughProvider(await begin(browser))
    expect(await comeBack(server.browser(), back)).toBe('/sign-in?problem=wrong_state')
    back.searchParams.set('state', 'guessed')
    expect(await comeBack(browser, back)).toBe('/sign-in?problem=wrong_state')
  })

  it('an answer to another sign-in: its nonce is not the one of this', async () => {
    await account('nonce', { provider: 'uni', subject: provider.person })
    const browser = server.browser()
    const address = new URL(await begin(browser))
    address.searchParams.set('nonce', 'of another sign-in')
    expect(await comeBack(browser, await throughProvider(address.href))).toBe(
      '/sign-in?problem=provider_refused',
    )
  })

  it('an answer without the proof that this server began it', async () => {
    await account('pkce', { provider: 'uni', subject: provider.person })
    const browser = server.browser()
    const address = new URL(await begin(browser))
    address.searchParams.set('code_challenge', 'x'.repeat(43))
    expect(await comeBack(browser, await throughProvider(address.href))).toBe(
      '/sign-in?problem=provider_refused',
    )
  })

  it('somebody whom the organisation refuses', async () => {
    const browser = server.browser()
    const state = new URL(await begin(browser)).searchParams.get('state') ?? ''
    const refused = new URL(`/sign-in/uni/callback?error=access_denied&state=${state}`, server.url)
    expect(await comeBack(browser, refused)).toBe('/sign-in?problem=provider_refused')
  })

  it('an organisation that cannot be reached, or that nobody configured', async () => {
    const response = await server.browser().send('/sign-in/down')
    expect(response.headers.get('location')).toBe('/sign-in?problem=provider_unavailable')
    expect((await server.browser().send('/sign-in/nobody')).status).toBe(404)
  })

  it('one that went away while somebody was there', async () => {
    const browser = server.browser()
    const back = await throughProvider(await begin(browser, 'entra'))
    await entra.stop()
    expect(await comeBack(browser, back)).toBe('/sign-in?problem=provider_unavailable')
  })
})
