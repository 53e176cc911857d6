import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeSeal } from '../../src/access/seal.ts'
import { serveAlone, type ServedAlone } from '../access/served-alone.ts'

let server: ServedAlone
let ids: Record<string, string>
beforeAll(async () => {
  // As `npm start` has it: jobs are at work, and there is no mail server.
  server = await serveAlone('outbox_served', { jobs: true })
  const add = (subject: string, university: number | null) =>
    server.owner.query('select app.enqueue_message($1)', [
      JSON.stringify({
        purpose: 'notice',
        recipient: 'ada@example.org',
        subject,
        body: 'A day has moved.',
        university_id: university,
      }),
    ])
  await add('Of Plymouth', 1)
  await add('Of Exeter', 2)
  await add('Of the consortium', null)
  const { outboxMessages } = await server.client.data<{
    outboxMessages: { nodes: { id: string; subject: string }[] }
  }>('{ outboxMessages { nodes { id subject } } }')
  ids = Object.fromEntries(outboxMessages.nodes.map(({ id, subject }) => [subject, id]))
})
afterAll(() => server.stop())

const subjects = async (token: string) => {
  const { outboxMessages } = await server
    .as(token)
    .data<{ outboxMessages: { nodes: { subject: string; status: string }[] } }>(
      '{ outboxMessages(orderBy: [{ subject: ASC }]) { nodes { subject status } } }',
    )
  return outboxMessages.nodes
}

describe('the outbox', () => {
  it('is the consortium’s as a whole, and each university’s own', async () => {
    const waiting = (subject: string) => ({ subject, status: 'WAITING' })
    expect(await subjects('demo-consortium')).toEqual(
      ['Of Exeter', 'Of Plymouth', 'Of the consortium'].map(waiting),
    )
    expect(await subjects('demo-plymouth')).toEqual([waiting('Of Plymouth')])
    expect(await subjects('demo-exeter')).toEqual([waiting('Of Exeter')])
  })

  it.each(['demo-devon', 'demo-tutor', 'demo-analyst', 'demo-examiner'])('is closed to %s', async (token) => {
    const { errors } = await server.as(token).ask('{ outboxMessages { totalCount } }')
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' })
  })
})

describe('the link of a message', () => {
  const link = async (token: string, message: string) => {
    const asked = server
      .as(token)
      .data<{ outboxLink: string | null }>('query ($message: ID!) { outboxLink(message: $message) }', {
        message,
      })
    return (await asked).outboxLink
  }

  it('is shown to those who see the message', async () => {
    const [, number] = (ids['Of Plymouth'] ?? '').split('_')
    const sealed = makeSeal('k'.repeat(32), 'outbox').close('https://award.example.org/answer/offer#secret')
    await server.owner.query('insert into app.message_link (message_id, sealed) values ($1, $2)', [
      number,
      sealed,
    ])
    const shown = 'https://award.example.org/answer/offer#secret'
    expect(await link('demo-plymouth', ids['Of Plymouth'] ?? '')).toBe(shown)
    expect(await link('demo-consortium', ids['Of Plymouth'] ?? '')).toBe(shown)
    for (const token of ['demo-exeter', 'demo-tutor', 'demo-analyst', 'demo-examiner'])
      expect(await link(token, ids['Of Plymouth'] ?? '')).toBeNull()
  })

  it('is nobody’s where there is none, or where the message is not seen', async () => {
    expect(await link('demo-consortium', ids['Of Exeter'] ?? '')).toBeNull()
    expect(await link('demo-consortium', 'ptc_1')).toBeNull()
  })
})
