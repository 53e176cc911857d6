import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeGuestTokens, type GuestAsker } from '../../../server/src/federation/guest-token.ts'
import { gatewayKey } from '../federated.ts'
import { serveGuest, type ServedGuest } from './served-guest.ts'

let served: ServedGuest
beforeAll(async () => {
  served = await serveGuest()
})
afterAll(() => served.stop())

describe('a guest knows the gateway by its signature', () => {
  const asker: GuestAsker = { guest: 'vle', accountId: 7, role: 'tutor', requestId: 'of the test' }
  const tokens = makeGuestTokens(gatewayKey)
  const [head = '', claims = '', signature = ''] = tokens.sign(asker).split('.')
  const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const grown = encoded({
    ...JSON.parse(Buffer.from(claims, 'base64url').toString()),
    role: 'consortium_administrator',
  })

  async function ask(token?: string) {
    const response = await fetch(served.vle.url, {
      method: 'POST',
      headers: {
        accept: 'application/json',
        'content-type': 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({
        query: `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Participant { lastSeenInVle } } }`,
        variables: { r: [{ __typename: 'Participant', id: served.seen }] },
      }),
    })
    return (await response.json()) as { data: unknown; errors?: { extensions: { code: string } }[] }
  }

  it('and answers it', async () => {
    expect(await ask(tokens.sign(asker))).toEqual({
      data: { _entities: [{ lastSeenInVle: '2024-01-09T18:30:00.000Z' }] },
    })
  })

  it.each<[string, string | undefined]>([
    ['nobody', undefined],
    ['a token of a person', 'demo-consortium'],
    ['one for another guest', tokens.sign({ ...asker, guest: 'library' })],
    ['one of an hour ago', makeGuestTokens(gatewayKey, () => Date.now() - 3_600_000).sign(asker)],
    ['one signed by another key', makeGuestTokens('x'.repeat(32)).sign(asker)],
    ['one that says more than was signed', `${head}.${grown}.${signature}`],
    ['one that says it needs no signature', `${encoded({ alg: 'none' })}.${claims}.`],
  ])('but not %s', async (_what, token) => {
    const { data, errors } = await ask(token)
    expect(data).toBeNull()
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
  })

  it('nor a role that it does not tell itself', async () => {
    const { data, errors } = await ask(tokens.sign({ ...asker, role: 'authority_partner' }))
    expect(data).toEqual({ _entities: [{ lastSeenInVle: null }] })
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  })

  it('which two guests cannot bring together', () => {
    const claimsOf = (guest: string) =>
      JSON.parse(
        Buffer.from(tokens.sign({ ...asker, guest }).split('.')[1] ?? '', 'base64url').toString(),
      ) as {
        sub: string
      }
    expect(claimsOf('vle').sub).toBe(claimsOf('vle').sub)
    expect(claimsOf('vle').sub).not.toBe(claimsOf('library').sub)
    expect(Object.keys(claimsOf('vle')).toSorted()).toEqual([
      'aud',
      'exp',
      'iat',
      'iss',
      'jti',
      'role',
      'sub',
    ])
  })
})
