import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import pino from 'pino'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { AccessEvent } from '../../src/audit/access-event.ts'
import { openAccessLog, type AccessLog } from '../../src/audit/access-log.ts'
import { recordAccess } from '../../src/audit/record-access.ts'
import { verifyAudit } from '../../src/audit/verify.ts'
import { grantRoles } from '../../src/database/grant-roles.ts'
import { worldDatabase, type FreshDatabase } from '../database/fresh-database.ts'
import { trailOf } from './trail-of.ts'

let world: FreshDatabase
const opened: AccessLog[] = []
const open = (options: { most?: number; url?: string } = {}): AccessLog => {
  const log = openAccessLog({ url: world.url, log: pino({ level: 'silent' }), ...options })
  opened.push(log)
  return log
}

beforeAll(async () => {
  world = await worldDatabase('accesses')
  await grantRoles(world.url, decodeURIComponent(new URL(world.url).username))
})
afterEach(async () => {
  for (const log of opened.splice(0)) await log.close()
})
afterAll(() => world.stop())

const read: AccessEvent = {
  kind: 'read',
  accountId: 1,
  assignmentId: 1,
  role: 'tutor',
  operation: 'Participants',
  requestId: 'request 1',
  fields: ['Person.email'],
  rowCount: 50,
}

describe('a read of personal fields', () => {
  it('is kept with who read what, and how much at most', async () => {
    const events = await trailOf(world.client, () => open().record([read]))
    expect(events).toMatchObject([
      {
        kind: 'read',
        account_id: 1,
        role: 'tutor',
        operation: 'Participants',
        request_id: 'request 1',
        fields: ['Person.email'],
        row_count: 50,
        subject_id: null,
        database_role: 'award_gate',
        changes: null,
      },
    ])
  })

  it.each([
    ['person', 'id', '2', 2],
    ['participant', 'reference', 'SWC-000001', 1],
    ['mark', 'id', '1', 1],
    ['tutor', 'id', '1', 2],
    ['participant', 'id', '999', null],
    ['school', 'id', '1', null],
  ])('of the %s whose %s is %s is about the person %s', async (table, column, value, subject) => {
    const events = await trailOf(world.client, () =>
      open().record([{ ...read, asked: { table, column, value } }]),
    )
    expect(events).toMatchObject([{ table_name: table, subject_id: subject }])
  })

  it('of many requests is kept by few statements, and of each', async () => {
    const log = open()
    const many = Array.from({ length: 200 }, (_, at) => log.record([{ ...read, operation: `Q${at}` }]))
    const events = await trailOf(world.client, () => Promise.all(many))
    expect(new Set(events.map(({ operation }) => operation)).size).toBe(200)
    expect((await verifyAudit(world.client)).faults).toEqual([])
  })
})

describe('a read is refused', () => {
  const refusal = { extensions: { code: 'UNAVAILABLE', http: { status: 503 } } }

  it('while more events wait than may, and no longer', async () => {
    const blocker = new Client({ connectionString: world.url })
    await blocker.connect()
    await blocker.query('begin; lock table app.audit_note in exclusive mode')
    const log = open({ most: 2 })
    const waiting = [log.record([read]), log.record([read])]
    await expect(log.record([read])).rejects.toMatchObject(refusal)
    await blocker.query('rollback')
    await blocker.end()
    await Promise.all(waiting)
    await log.record([read])
  })

  it('when its event cannot be written', async () => {
    await world.client.query('revoke insert (events) on app.audit_note from award_gate')
    await expect(open().record([read])).rejects.toMatchObject(refusal)
    await world.client.query('grant insert (events) on app.audit_note to award_gate')
  })

  it('when the database is out of reach', async () => {
    const url = new URL(world.url)
    url.port = '1'
    await expect(open({ url: url.href }).record([read])).rejects.toMatchObject(refusal)
  })

  it('not when its connection was lost while nobody read', async () => {
    const log = open()
    await log.record([read])
    await world.client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'cohortium audit'`,
    )
    await sleep(50)
    expect(await trailOf(world.client, () => log.record([read]))).toHaveLength(1)
  })
})

describe('who came and went', () => {
  it('is kept with where from, in a part that can be erased', async () => {
    const ask = (text: string, values: readonly unknown[]) => world.client.query(text, [...values])
    const events = await trailOf(world.client, () =>
      recordAccess(ask, {
        kind: 'sign_in_refused',
        accountId: 1,
        address: '192.0.2.1',
        detail: 'WRONG',
      }),
    )
    expect(events).toMatchObject([
      {
        kind: 'sign_in_refused',
        account_id: 1,
        subject_id: 2,
        operation: 'WRONG',
        changes: { address: [null, '192.0.2.1'] },
      },
    ])
  })
})
