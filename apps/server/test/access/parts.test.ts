import { enumValues, roles } from '@cohortium/domain'
import { Client } from 'pg'
import { describe, expect, inject, it } from 'vitest'
import { databaseRole } from '../../src/access/database-role.ts'
import { makeSeal } from '../../src/access/seal.ts'
import { isForeign } from '../../src/http/access/same-origin.ts'
import { clientAddress } from '../../src/http/access/client-address.ts'
import { cookieOf } from '../../src/http/access/cookies.ts'

it('the database knows the same group role of each role as we do', async () => {
  const client = new Client({ connectionString: inject('seeded').url })
  await client.connect()
  const { rows } = await client.query<{ role: string; taken: string }>(
    'select role, app.database_role(role) as taken from unnest($1::text[]) as role',
    [enumValues(roles)],
  )
  await client.end()
  expect(Object.fromEntries(rows.map(({ role, taken }) => [role, taken]))).toEqual(databaseRole)
})

describe('a seal', () => {
  const seal = makeSeal('a key of the tests', 'one purpose')

  it('opens what it closed, and nothing that was changed, cut or closed for another purpose', () => {
    const closed = seal.close('ein Gruß')
    expect(closed).not.toContain('Gru')
    expect(seal.open(closed)).toBe('ein Gruß')
    expect(seal.close('ein Gruß')).not.toBe(closed)
    expect(makeSeal('a key of the tests', 'another').open(closed)).toBeUndefined()
    expect(makeSeal('another key', 'one purpose').open(closed)).toBeUndefined()
    const bytes = Buffer.from(closed, 'base64url')
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
    expect(seal.open(bytes.toString('base64url'))).toBeUndefined()
    for (const cut of ['', 'x', closed.slice(0, 20)]) expect(seal.open(cut)).toBeUndefined()
  })
})

/** As much of a request as is looked at. */
const request = (headers: Record<string, string>) =>
  ({ headers, socket: { remoteAddress: '10.0.0.9' } }) as unknown as Parameters<typeof isForeign>[0]

it.each([
  [{ host: 'here:4000' }, undefined, false],
  [{ host: 'here:4000', origin: 'http://here:4000' }, undefined, false],
  [{ host: 'here:4000', origin: 'http://there:4000' }, undefined, true],
  [{ host: 'here:4000', origin: 'null' }, undefined, true],
  [{ host: 'inside:4000', origin: 'https://award.example' }, 'https://award.example', false],
  [{ host: 'inside:4000', origin: 'http://inside:4000' }, 'https://award.example', true],
  [{ host: 'here:4000', 'sec-fetch-site': 'same-origin' }, undefined, false],
  [{ host: 'here:4000', 'sec-fetch-site': 'cross-site' }, undefined, true],
])('a request with %o to %s is foreign: %s', (headers, publicUrl, expected) => {
  expect(isForeign(request(headers), publicUrl)).toBe(expected)
})

it('an address behind a proxy is the one that the proxy wrote down, not what the client says', () => {
  const asked = request({ 'x-forwarded-for': '1.1.1.1, 10.0.0.1' })
  expect([clientAddress(asked, true), clientAddress(asked, false)]).toEqual(['10.0.0.1', '10.0.0.9'])
  expect(clientAddress(request({}), true)).toBe('10.0.0.9')
})

it.each([
  ['a=1; b=2', 'b', '2'],
  ['ab=1; b=2', 'b', '2'],
  ['b=1; b=2', 'b', undefined],
  ['b=', 'b', undefined],
])('of the cookies %s, %s is %s', (cookie, name, value) => {
  expect(cookieOf(request({ cookie }), name)).toBe(value)
})
