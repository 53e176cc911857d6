import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveAlone, type ServedAlone } from '../access/served-alone.ts'

interface Due {
  kind: string
  concerns: string
  dueOn: string
  sentence: string
  about: string
}

let server: ServedAlone
beforeAll(async () => {
  server = await serveAlone('reminders')
})
afterAll(() => server.stop())

const remindersOf = async (token: string): Promise<Due[]> =>
  (await server.as(token).data<{ reminders: Due[] }>('{ reminders { kind concerns dueOn sentence about } }'))
    .reminders

/** Numbers of the participants or days that the owner of the database counts by words of its own. */
const counted = async (text: string): Promise<string[]> =>
  (await server.owner.query<{ id: string }>(text)).rows.map(({ id }) => id).toSorted()
const about = (due: readonly Due[], kind: string) =>
  due
    .filter((one) => one.kind === kind)
    .map((one) => one.about)
    .toSorted()

const ahead = (token: string, within: number) =>
  server
    .as(token)
    .ask<{ reminders: (Due & { daysLeft: number; band: string })[] }>(
      'query ($within: Int) { reminders(within: $within) { kind concerns dueOn daysLeft band sentence about } }',
      { within },
    )

describe('whoever looks ahead', () => {
  it.each(['demo-plymouth', 'demo-tutor'])('as %s sees also what is due within days', async (token) => {
    const now = await remindersOf(token)
    const { data } = await ahead(token, 90)
    const later = data?.reminders ?? []
    expect(later.map(({ sentence }) => sentence)).toEqual(
      expect.arrayContaining(now.map(({ sentence }) => sentence)),
    )
    expect(later.length).toBeGreaterThan(now.length)
    const horizon = '2024-04-14'
    expect(later.every(({ kind, dueOn }) => kind === 'DEADLINE_MISSED' || dueOn <= horizon)).toBe(true)
    for (const { dueOn, daysLeft, band } of later) {
      expect(daysLeft).toBe((Date.parse(dueOn) - Date.parse('2024-01-15')) / 86_400_000)
      expect(band === 'PASSED').toBe(daysLeft < 0)
    }
    expect(later.map(({ dueOn }) => dueOn)).toEqual(later.map(({ dueOn }) => dueOn).toSorted())
  })

  it('sees each deadline within the days, and no other', async () => {
    const expected = await counted(`
      select 'ptc_' || p.id as id from participant p join university u on u.id = p.university_id
      where u.code = 'PLYMOUTH' and p.status in ('registered', 'active', 'interrupted')
        and p.statutory_deadline between '2024-01-15' and '2024-07-13'`)
    const { data } = await ahead('demo-plymouth', 180)
    const told = (data?.reminders ?? []).filter(
      ({ kind, daysLeft }) => kind.startsWith('DEADLINE') && daysLeft >= 0 && daysLeft <= 180,
    )
    expect(told.map((one) => one.about).toSorted()).toEqual(expected)
    expect(expected.length).toBeGreaterThan(0)
  })

  it.each([-1, 367])('is refused %i days', async (within) => {
    const { errors } = await ahead('demo-plymouth', within)
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'within' })
  })

  it.each(['demo-consortium', 'demo-devon', 'demo-analyst', 'demo-examiner'])(
    'as %s is reminded of nothing',
    async (token) => {
      expect((await ahead(token, 90)).data).toEqual({ reminders: [] })
    },
  )
})

describe('a university’s office', () => {
  it('is reminded of the registers of its own groups that lack somebody', async () => {
    const { rows } = await server.owner.query<{ id: number; day: number; university: string }>(
      `delete from attendance a where a.id = (
         select a.id from attendance a join participant p on p.id = a.participant_id
         join taught_day d on d.id = a.taught_day_id join university u on u.id = p.university_id
         where u.code = 'PLYMOUTH' and p.status = 'active' and d.held_on between '2023-09-01' and '2024-01-14'
         order by a.id limit 1)
       returning a.id, a.taught_day_id as day`,
    )
    const plymouth = await remindersOf('demo-plymouth')
    expect(about(plymouth, 'MISSING_REGISTER')).toContain(`day_${rows[0]?.day}`)
    expect(plymouth.every(({ concerns }) => concerns === 'UNIVERSITY_OFFICE')).toBe(true)
    expect(about(await remindersOf('demo-exeter'), 'MISSING_REGISTER')).not.toContain(`day_${rows[0]?.day}`)
  })

  it.each([
    ['demo-plymouth', 'PLYMOUTH'],
    ['demo-exeter', 'EXETER'],
  ])('%s: of each deadline that the boards miss or that is behind, and of no other', async (token, code) => {
    const expected = await counted(`
      select 'ptc_' || p.id as id from participant p join university u on u.id = p.university_id
      where u.code = '${code}' and p.status in ('registered', 'active', 'interrupted') and (
        p.statutory_deadline < '2024-01-15' or p.statutory_deadline < (
          select min(b.meets_on) from exam_board b where b.university_id = u.id and b.meets_on >= '2024-01-15'))`)
    expect(about(await remindersOf(token), 'DEADLINE_MISSED')).toEqual(expected)
  })

  it('is reminded of agreements that were sent and not signed', async () => {
    const { rows } = await server.owner.query<{ id: number }>(
      `alter table release_agreement disable trigger status_machine;
       update release_agreement set status = 'sent', sent_on = '2023-11-01', answered_on = null where id = (
         select min(r.id) from release_agreement r join participant p on p.id = r.participant_id
         join university u on u.id = p.university_id where u.code = 'EXETER' and p.status = 'active' and r.status = 'signed');
       alter table release_agreement enable trigger status_machine`,
    )
    expect(rows).toBeUndefined()
    const exeter = await remindersOf('demo-exeter')
    const found = exeter.filter(({ kind }) => kind === 'UNSIGNED_AGREEMENT')
    expect(found.map(({ sentence }) => sentence)).toContainEqual(
      expect.stringContaining('sent on 1 November 2023, is not signed yet.'),
    )
  })
})

describe('a tutor', () => {
  it('is reminded of feedback on what their own participants submitted, until it is published', async () => {
    const own = `e.participant_id in (select id from participant where status = 'active' and primary_tutor_id = (
      select s.tutor_id from assignment s join account a on a.id = s.account_id where a.email = 'tutor@demo.example'))`
    await server.owner.query(`alter table evidence_item disable trigger status_machine;
      update evidence_item e set status = 'submitted', submitted_on = '2023-12-01',
        resubmitted_on = null, returned_on = null, judged_on = null, judged_by_id = null
        where e.id = (select min(e.id) from evidence_item e where ${own});
      alter table evidence_item enable trigger status_machine`)
    const expected = await counted(`
      select 'evi_' || e.id as id from evidence_item e where ${own} and e.status = 'submitted'
        and coalesce(e.resubmitted_on, e.submitted_on) <= '2024-01-05' and not exists (
          select from feedback f where f.evidence_item_id = e.id and f.status = 'published'
            and f.published_on >= coalesce(e.resubmitted_on, e.submitted_on))`)
    expect(expected.length).toBeGreaterThan(0)
    const due = await remindersOf('demo-tutor')
    expect(about(due, 'FEEDBACK_OWED')).toEqual(expect.arrayContaining(expected))
    expect(due.every(({ concerns }) => concerns === 'TUTOR')).toBe(true)
  })
})

describe('others', () => {
  it.each(['demo-consortium', 'demo-devon', 'demo-analyst', 'demo-examiner'])(
    '%s are reminded of nothing',
    async (token) => {
      expect(await remindersOf(token)).toEqual([])
    },
  )
})

describe('one’s own wish', () => {
  it('switches the message off, and on again', async () => {
    const { browser } = await server.person('wisher')
    const wish = async (wanted: boolean) =>
      await browser.graph.data(
        `mutation ($wanted: Boolean!) { setDigest(wanted: $wanted) {
           ... on AccountChanged { account { wantsDigest } } ... on AccessRefused { reason } } }`,
        { wanted },
      )
    expect(await wish(false)).toEqual({ setDigest: { account: { wantsDigest: false } } })
    expect(await wish(false)).toEqual({ setDigest: { account: { wantsDigest: false } } })
    expect(await wish(true)).toEqual({ setDigest: { account: { wantsDigest: true } } })
  })

  it('is not a token’s to change', async () => {
    const told = await server.client.data(
      'mutation { setDigest(wanted: false) { ... on AccessRefused { reason } } }',
    )
    expect(told).toEqual({ setDigest: { reason: 'SESSION_NEEDED' } })
  })
})
