import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createToken, type TokenAnswer } from '../access/graph.ts'
import { serveAlone, type ServedAlone } from '../access/served-alone.ts'
import { watch, type EventSource } from './event-source.ts'

let server: ServedAlone
/** A participant of Plymouth in Devon whom the demonstration's tutor supports, and one of Exeter. */
let ada: { id: number; cohort: number; group: number; attendance: number }
let ben: { id: number; cohort: number; attendance: number }
/** One of Devon, with a mark. */
let cleo: { id: number; attendance: number }
const sources: EventSource[] = []

beforeAll(async () => {
  server = await serveAlone('events')
  const found = (condition: string) => `
    select p.id, p.cohort_id as cohort, p.delivery_group_id as group, min(a.id) as attendance from participant p
    join attendance a on a.participant_id = p.id join university u on u.id = p.university_id
    where p.status in ('active', 'completed') and ${condition} group by p.id order by p.id limit 1`
  ada = await one(
    found(`u.code = 'PLYMOUTH' and p.primary_tutor_id = (
      select tutor_id from assignment s join account a on a.id = s.account_id where a.email = 'tutor@demo.example')`),
  )
  ben = await one(found(`u.code = 'EXETER'`))
  cleo = await one(
    found(`exists (select from local_authority l where l.id = p.local_authority_id and l.short_name = 'Devon')
      and exists (select from mark m join module_registration r on r.id = m.module_registration_id
        where r.participant_id = p.id)`),
  )
})
afterAll(() => server.stop())
afterEach(() => {
  for (const source of sources.splice(0)) source.leave()
})

async function one<Row>(text: string): Promise<Row> {
  const { rows } = await server.owner.query(text)
  expect(rows).toHaveLength(1)
  return rows[0] as Row
}
async function hears(token: string, query: string): Promise<EventSource> {
  const source = await watch(server.url, token, query)
  sources.push(source)
  expect(source.status).toBe(200)
  expect(await source.next()).toEqual({ event: 'open', data: {} })
  return source
}
const note = (attendance: number, words: string) =>
  server.owner.query('update attendance set note = $2 where id = $1', [attendance, words])
const changed = (...changes: object[]) => ({ event: 'change', data: { changes } })
const attended = ({ id, attendance }: { id: number; attendance: number }) => ({
  type: 'Attendance',
  id: `att_${attendance}`,
  participant: `ptc_${id}`,
})

describe('whoever watches', () => {
  it.each([
    ['a participant', () => `participants=ptc_${ben.id},ptc_${ada.id}`],
    ['a cohort', () => `cohort=coh_${ada.cohort}`],
    ['a group', () => `group=grp_${ada.group}`],
  ])('%s is told of a change as soon as it is kept', async (_, query) => {
    const source = await hears('demo-plymouth', query())
    await server.owner.query('begin')
    await note(ada.attendance, 'not yet')
    await server.owner.query('rollback')
    await note(ada.attendance, `at ${Math.random()}`)
    expect(await source.next()).toEqual(changed(attended(ada)))
  })

  it('is told of changes of several tables together, each row once', async () => {
    const source = await hears('demo-consortium', `participants=ptc_${ada.id}`)
    await note(ada.attendance, 'one')
    await note(ada.attendance, 'two')
    await server.owner.query('update participant set version = version + 1 where id = $1', [ada.id])
    const { data } = (await source.next()) ?? {}
    expect(data?.changes).toHaveLength(2)
    expect(data?.changes).toEqual(
      expect.arrayContaining([
        attended(ada),
        { type: 'Participant', id: `ptc_${ada.id}`, participant: `ptc_${ada.id}` },
      ]),
    )
  })

  it('is told that attendance was removed', async () => {
    const source = await hears('demo-tutor', `participants=ptc_${ada.id}`)
    const { rows } = await server.owner.query('delete from attendance where id = $1 returning *', [
      ada.attendance,
    ])
    expect(await source.next()).toEqual(changed(attended(ada)))
    await server.owner.query(
      'insert into attendance select * from json_populate_record(null::attendance, $1)',
      [JSON.stringify(rows[0])],
    )
    expect(await source.next()).toEqual(changed(attended(ada)))
  })

  it('is told of a statement that changed very many rows to look at everything again', async () => {
    const source = await hears('demo-plymouth', `cohort=coh_${ada.cohort}`)
    await server.owner.query(`update attendance set note = note`)
    expect(await source.next()).toEqual({ event: 'refresh', data: {} })
  })
})

describe('a change that somebody may not see is not told', () => {
  /** A change that is seen is told together with, or after, those before it: none of them may be among what is told. */
  it.each([
    ['demo-exeter', 'attendance of another university', () => note(ada.attendance, 'x'), () => ben],
    ['demo-devon', 'a mark', () => mark(cleo.id), () => cleo],
    ['demo-tutor', 'somebody else’s participant', () => note(ben.attendance, 'y'), () => ada],
  ])('to %s: %s', async (token, _, change, seen) => {
    const source = await hears(
      token,
      `participants=${[ada, ben, cleo].map(({ id }) => `ptc_${id}`).join(',')}`,
    )
    await change()
    await note(seen().attendance, `seen by ${token}`)
    expect(await source.next()).toEqual(changed(attended(seen())))
  })

  it('to an analyst: nothing but what it may read', async () => {
    const source = await hears('demo-analyst', `participants=ptc_${ada.id}`)
    await mark(ada.id)
    expect(await source.next()).toMatchObject({ event: 'change', data: { changes: [{ type: 'Mark' }] } })
  })

  const mark = (participant: number) =>
    server.owner.query(
      `update mark set note = 'seen' where id = (select min(m.id) from mark m
         join module_registration r on r.id = m.module_registration_id where r.participant_id = $1)`,
      [participant],
    )
})

describe('a credential that holds no more', () => {
  it('ends its connection at the next change', async () => {
    const { secret, id } = await token()
    const source = await hears(secret, `participants=ptc_${ada.id}`)
    await server.owner.query('update credential set revoked_at = now() where id = $1', [id])
    await note(ada.attendance, 'unseen')
    expect(await source.next()).toMatchObject({ event: 'end', data: { code: 'UNAUTHENTICATED' } })
    expect(await source.next()).toBeUndefined()
  })

  const token = async () => {
    const { browser } = await server.person('watcher', { role: 'CONSORTIUM_ADMINISTRATOR' })
    const made = await browser.graph.data<TokenAnswer>(createToken, {
      input: { name: 'Watch', scopes: ['READ'], expiresInDays: 1 },
    })
    const { secret, credential } = made.createApiToken
    return { secret, id: Number(credential.id.split('_')[1]) }
  }
})

describe('what cannot be watched is refused with a sentence', () => {
  it.each([
    ['', /^Say what to watch/],
    ['participants=app_1', /not one of its kind/],
    ['participants=ptc_0', /not one of its kind/],
    ['cohort=1', /not one of its kind/],
    ['people=ptc_1', /"people" is not understood/],
    [`participants=${Array.from({ length: 201 }, (_, n) => `ptc_${n + 1}`).join(',')}`, /^At most 200/],
  ])('%#', async (query, sentence) => {
    const source = await watch(server.url, 'demo-plymouth', query)
    expect(source.status).toBe(400)
    expect((await source.refusal()).error).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(sentence),
    })
  })

  it('by nobody', async () => {
    expect((await watch(server.url, 'coh_guessed', 'cohort=coh_1')).status).toBe(401)
    const page = await fetch(`${server.url}/events?cohort=coh_1`)
    expect(page.status).toBe(401)
    const post = await fetch(`${server.url}/events?cohort=coh_1`, { method: 'POST' })
    expect(post.status).toBe(405)
  })

  it('by an account that watches too much already, until it leaves', async () => {
    const open: EventSource[] = []
    for (let count = 0; count < 10; count += 1)
      open.push(await hears('demo-exeter', `cohort=coh_${ben.cohort}`))
    const further = await watch(server.url, 'demo-exeter', `cohort=coh_${ben.cohort}`)
    expect(further.status).toBe(429)
    expect((await further.refusal()).error.code).toBe('RATE_LIMITED')
    await hears('demo-plymouth', `cohort=coh_${ben.cohort}`)
    open[0]?.leave()
    for (;;) {
      const again = await watch(server.url, 'demo-exeter', `cohort=coh_${ben.cohort}`)
      sources.push(again)
      if (again.status === 200) break
      await sleep(20)
    }
  })
})

describe('a server that stops', () => {
  it('lets those go who watch', async () => {
    const other = await serveAlone('events_stop')
    const source = await watch(other.url, 'demo-plymouth', 'cohort=coh_1')
    expect(await source.next()).toEqual({ event: 'open', data: {} })
    const began = performance.now()
    await other.stop()
    expect(await source.next()).toBeUndefined()
    expect(performance.now() - began).toBeLessThan(9_000)
  })
})
