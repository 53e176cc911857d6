import { Client } from 'pg'
import type { TestDatabase } from '@cohortium/local-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ownDatabase } from '../databases.ts'
import { serveSeeded, type Served } from '../served/server.ts'
import { trailOf } from './trail-of.ts'

let database: TestDatabase
let owner: Client
let served: Served
beforeAll(async () => {
  database = await ownDatabase('audit_served', { filled: true })
  owner = new Client({ connectionString: database.url })
  await owner.connect()
  served = await serveSeeded({}, database)
})
afterAll(async () => {
  await served.stop()
  await owner.end()
  await database.drop()
})

/** Whatever the operations below answer. */
interface Answer {
  auditEvents?: { totalCount: number; nodes: Record<string, unknown>[] }
  exportPerson?: Payload
  erasePerson?: Payload
  person?: Record<string, unknown>
}

interface Payload {
  kind: string
  json: string
  rows: number
  reason?: string
  message?: string
}

const ask = async (query: string, variables = {}, token = 'demo-consortium') => {
  const { data, errors } = await served.as(token).ask<Answer>(query, variables)
  return { data, codes: errors.map(({ extensions }) => extensions?.['code']) }
}
const trail = (query: string, variables = {}, token?: string) =>
  trailOf(owner, async () => expect(await ask(query, variables, token)).toMatchObject({ codes: [] }))

describe('over GraphQL', () => {
  const names = 'query Names { participants(first: 3) { nodes { familyName } } }'

  it.each([1, 2])('a read of personal fields is told of, the long way and the short: %i', async () => {
    expect(await trail(names)).toMatchObject([
      {
        kind: 'read',
        operation: 'Names',
        fields: ['Participant.familyName'],
        row_count: 3,
        role: 'consortium_administrator',
        database_role: 'award_gate',
        request_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      },
    ])
  })

  it('a read of one person is told of as theirs', async () => {
    const { rows } = await owner.query<{ id: number; person_id: number }>(
      'select id, person_id from participant limit 1',
    )
    const [{ id, person_id } = { id: 0, person_id: 0 }] = rows
    const one = 'query One($id: ID!) { participant(id: $id) { familyName } }'
    expect(await trail(one, { id: `ptc_${id}` })).toMatchObject([
      { kind: 'read', table_name: 'participant', row_id: id, subject_id: person_id },
    ])
  })

  it('a condition on a personal field is a read of it; what is not personal writes nothing', async () => {
    const guess = '{ participants(where: { familyName: { startsWith: "A" } }) { totalCount } }'
    expect(await trail(guess)).toMatchObject([{ kind: 'read', fields: ['Participant.familyName'] }])
    expect(await trail('{ participants(first: 3) { totalCount nodes { status } } }')).toEqual([])
  })

  it('a change names who made it, by which request', async () => {
    const made =
      'mutation { createAccount(input: { email: "new@example.org", displayName: "New" }) { __typename } }'
    const events = await trail(made)
    expect(
      events.filter(({ kind, table_name }) => kind === 'insert' && table_name === 'account'),
    ).toMatchObject([
      {
        kind: 'insert',
        role: 'consortium_administrator',
        request_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      },
    ])
  })
})

describe('the trail in the graph', () => {
  const events =
    '{ auditEvents(first: 50, where: { kind: { eq: UPDATE } }) { totalCount nodes { kind tableName fields differences actor { email } subject { id } } } }'

  it('is read by administrators', async () => {
    await owner.query(
      `update person_identity set phone = '1' where person_id = (select person_id from participant where university_id = 2 limit 1)`,
    )
    const { data } = await ask(events)
    expect(data?.auditEvents?.nodes[0]).toMatchObject({
      kind: 'UPDATE',
      tableName: 'person_identity',
      fields: ['phone'],
      differences: expect.stringContaining('"phone"'),
      actor: null,
    })
  })

  it('is read by a university where it is about its own people', async () => {
    const [exeter, plymouth] = [await ask(events, {}, 'demo-exeter'), await ask(events, {}, 'demo-plymouth')]
    expect(exeter.data?.auditEvents?.totalCount).toBe(1)
    expect(plymouth.data?.auditEvents?.totalCount).toBe(0)
  })

  it.each(['demo-devon', 'demo-tutor', 'demo-analyst', 'demo-examiner'])('is closed to %s', async (token) => {
    expect((await ask(events, {}, token)).codes).toEqual(['FORBIDDEN'])
  })
})

describe('what is held on a person', () => {
  const hand = `mutation Hand($id: ID!) { exportPerson(id: $id) {
    kind: __typename ... on PersonExport { json rows } ... on PersonDataRefused { reason } } }`
  const erase = `mutation Erase($id: ID!) { erasePerson(id: $id) {
    kind: __typename ... on PersonErased { rows } ... on PersonDataRefused { reason message } } }`
  const personOf = async (university: number, condition = 'true'): Promise<string> => {
    const { rows } = await owner.query<{ id: number }>(
      `select p.person_id as id from participant p where p.university_id = ${university} and ${condition}
         and not exists (select from participant o where o.person_id = p.person_id and o.university_id <> ${university})
         and not exists (select from tutor t where t.person_id = p.person_id)
       order by p.id limit 1`,
    )
    return `per_${rows[0]?.id}`
  }

  it('is handed out in words, and the trail tells of it', async () => {
    const id = await personOf(1, 'p.application_id is not null')
    const { data } = await ask(hand, { id })
    const { json = '', rows } = data?.exportPerson ?? {}
    expect(rows).toBeGreaterThan(20)
    const held = JSON.parse(json)
    expect(held['Person identities'][0]).toMatchObject({
      'Family name': expect.any(String),
      Email: expect.any(String),
    })
    expect(held['Participants'][0]).toMatchObject({ University: expect.stringContaining('Plymouth') })
    expect(Object.keys(held)).toEqual(
      expect.arrayContaining(['Applications', 'Attendances', 'Module registrations', 'Marks']),
    )
    const events = await trail(hand, { id })
    expect(events).toMatchObject([
      { kind: 'export', subject_id: Number(id.slice(4)), operation: 'exportPerson' },
    ])
    const again = JSON.parse((await ask(hand, { id })).data?.exportPerson?.json ?? '')
    expect(again['Audit events'].map((event: Record<string, unknown>) => event['Kind'])).toContain('export')
  })

  it('is handed out and erased by the person’s university alone, and by nobody else', async () => {
    const id = await personOf(2)
    const outcome = async (query: string, token: string) => {
      const { data } = await ask(query, { id }, token)
      const payload = data?.exportPerson ?? data?.erasePerson
      return payload?.reason ?? payload?.kind
    }
    expect(await outcome(hand, 'demo-exeter')).toBe('PersonExport')
    expect(await outcome(hand, 'demo-plymouth')).toBe('NOT_FOUND')
    expect(await outcome(erase, 'demo-plymouth')).toBe('NOT_FOUND')
    for (const token of ['demo-devon', 'demo-tutor', 'demo-analyst', 'demo-examiner'])
      for (const query of [hand, erase]) expect(await outcome(query, token)).toBe('NOT_ALLOWED')
  })

  it('stays while the person is registered, and goes when they have left', async () => {
    const live = await ask(erase, { id: await personOf(1, `p.status = 'active'`) })
    expect(live.data?.erasePerson).toMatchObject({
      reason: 'LIVE_REGISTRATION',
      message: expect.stringContaining('registration'),
    })
    const id = await personOf(
      1,
      `p.status = 'withdrawn' and not exists (
        select from award a join participant o on o.id = a.participant_id where o.person_id = p.person_id)`,
    )
    const gone = await ask(erase, { id })
    expect(gone.data?.erasePerson?.rows).toBeGreaterThan(3)
    expect((await ask(erase, { id })).data?.erasePerson).toMatchObject({
      kind: 'PersonErased',
      rows: 0,
    })
    const { data } = await ask('query Gone($id: ID!) { person(id: $id) { familyName email } }', { id })
    expect(data?.person).toEqual({ familyName: '[erased]', email: '[erased]' })
  })
})
