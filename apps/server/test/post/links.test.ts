import { Client } from 'pg'
import { linkHoldsNoMore } from '@cohortium/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { grantRoles } from '../../src/database/grant-roles.ts'
import { linkAddress } from '../../src/post/link-address.ts'
import { issueLink, readLink, redeemLink, revokeLinks } from '../../src/post/links.ts'
import { LinksFollowed } from '../../src/post/links-followed.ts'
import { refusalOf, worldDatabase, type FreshDatabase } from '../database/fresh-database.ts'
import { trailOf } from '../audit/trail-of.ts'
import { inRole } from './in-role.ts'

let world: FreshDatabase
let other: Client
beforeAll(async () => {
  world = await worldDatabase('links')
  await grantRoles(world.url, decodeURIComponent(new URL(world.url).username))
  other = new Client({ connectionString: world.url })
  await other.connect()
})
afterAll(async () => {
  await other.end()
  await world.stop()
})

const purpose = 'release_agreement'
const gate = <Result>(work: Parameters<typeof inRole<Result>>[2], client = world.client) =>
  inRole(client, 'award_gate', work)
const issue = (days = 14) => gate((ask) => issueLink(ask, { purpose, subjectId: 1, personId: 1, days }))
const redeem = (secret: string, client = world.client) =>
  gate((ask) => redeemLink(ask, secret, purpose), client)

describe('a link', () => {
  it('tells what it is about as often as it is looked at, and holds once', async () => {
    const { secret, linkId } = await issue()
    const about = { ok: true, linkId, subjectId: 1, personId: 1 }
    expect(await gate((ask) => readLink(ask, secret, purpose))).toMatchObject(about)
    expect(await gate((ask) => readLink(ask, secret, purpose))).toMatchObject(about)
    expect(await redeem(secret)).toMatchObject(about)
    expect(await redeem(secret)).toEqual(linkHoldsNoMore())
  })

  it('is as it was when what it was used for is taken back', async () => {
    const { secret } = await issue()
    const failing = gate(async (ask) => {
      await redeemLink(ask, secret, purpose)
      throw new Error('the answer was not stored')
    })
    await expect(failing).rejects.toThrow('not stored')
    expect(await redeem(secret)).toMatchObject({ ok: true })
  })

  it('is used by one of two who come together', async () => {
    const { secret } = await issue()
    await world.client.query('begin; set local role award_gate')
    const ask = async (text: string, values: readonly unknown[] = []) =>
      (await world.client.query(text, [...values])).rows
    const first = await redeemLink(ask as never, secret, purpose)
    const second = redeem(secret, other)
    await world.client.query('commit')
    expect([first.ok, (await second).ok]).toEqual([true, false])
  })

  it('is sent as an address whose secret no server is asked for', () => {
    const address = new URL(linkAddress('https://award.example.org', purpose, 'secret'))
    expect(address.pathname).toBe('/answer/release-agreement')
    expect(address.pathname + address.search).not.toContain('secret')
    expect(address.hash).toBe('#secret')
  })
})

describe('whoever follows a link that holds no more is told the same of one that', () => {
  it.each([
    ['never was', async () => 'x'.repeat(43)],
    ['is no secret at all', async () => 'x'.repeat(100_000)],
    [
      'was used',
      async () => {
        const { secret } = await issue()
        await redeem(secret)
        return secret
      },
    ],
    [
      'was revoked',
      async () => {
        const { secret } = await issue()
        expect(await gate((ask) => revokeLinks(ask, purpose, 1))).toBeGreaterThan(0)
        expect(await gate((ask) => revokeLinks(ask, purpose, 1))).toBe(0)
        return secret
      },
    ],
    [
      'is too old',
      async () => {
        const { secret, linkId } = await issue()
        await world.client.query(
          `update app.link set created_at = now() - interval '15 days', expires_at = now() - interval '1 second' where id = $1`,
          [linkId],
        )
        return secret
      },
    ],
    [
      'is for something else',
      async () => {
        const { secret } = await gate((ask) => issueLink(ask, { purpose: 'offer', subjectId: 1, days: 1 }))
        return secret
      },
    ],
  ])('%s', async (_, make) => {
    const secret = await make()
    expect(await gate((ask) => readLink(ask, secret, purpose))).toEqual(linkHoldsNoMore())
    expect(await redeem(secret)).toEqual(linkHoldsNoMore())
  })
})

describe('who tries many links', () => {
  const nothing = async () => linkHoldsNoMore()
  const held = async () => ({ ok: true as const })

  it('is stopped by their network, and others are not', async () => {
    const followed = new LinksFollowed(3)
    for (let attempt = 0; attempt < 3; attempt += 1)
      expect(await followed.from('2001:db8::1', nothing)).toEqual(linkHoldsNoMore())
    const stopped = { ok: false, reason: 'too_many_attempts', message: expect.stringMatching(/15 minutes/) }
    expect(await followed.from('2001:db8::2', held)).toEqual(stopped)
    expect(await followed.from('192.0.2.1', held)).toEqual({ ok: true })
  })

  it('is not, where the links hold', async () => {
    const followed = new LinksFollowed(3)
    for (let attempt = 0; attempt < 9; attempt += 1)
      expect(await followed.from('192.0.2.1', held)).toEqual({ ok: true })
  })
})

describe('the table of links', () => {
  it('has no secret, and neither has the trail', async () => {
    const events = await trailOf(world.client, async () => void (await issue()))
    expect(events).toMatchObject([{ kind: 'insert', table_name: 'link', subject_id: 1 }])
    expect(events[0]?.fields).toContain('secret_hash')
    expect(events[0]?.changes).not.toHaveProperty('secret_hash')
    const { secret } = await issue()
    const { rows } = await world.client.query('select l::text as text from app.link l')
    expect(JSON.stringify(rows)).not.toContain(secret)
  })

  it.each(['award_gate', 'award_consortium', 'award_university', 'award_jobs'])(
    'is closed to %s',
    async (role) => {
      const read = `set local role ${role}; select * from app.link`
      expect(await refusalOf(world.client, read)).toMatchObject({ code: '42501' })
    },
  )

  it.each(['award_consortium', 'award_university', 'award_tutor', 'award_jobs'])(
    'is followed by nobody in the role %s',
    async (role) => {
      const use = `set local role ${role}; select app.redeem_link('', 'offer')`
      expect(await refusalOf(world.client, use)).toMatchObject({ code: '42501' })
    },
  )
})
