import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { ownDatabase } from '../databases.ts'
import { mailServer, type MailServer } from '../post/mail-server.ts'
import { addressOf, startChild, type Child } from '../start/child.ts'

let database: Awaited<ReturnType<typeof ownDatabase>>
let owner: Client
let mail: MailServer
const children: Child[] = []
beforeAll(async () => {
  database = await ownDatabase('killed', { filled: true })
  owner = new Client({ connectionString: database.url })
  await owner.connect()
  mail = await mailServer()
})
afterEach(async () => {
  for (const child of children.splice(0)) {
    child.signal('SIGKILL')
    await child.ended
  }
})
afterAll(async () => {
  await mail.stop()
  await owner.end()
  await database.drop()
})

async function start(env: Record<string, string> = {}): Promise<Child> {
  const child = startChild({
    DATABASE_URL: database.url,
    ...(database.appUrl && { DATABASE_APP_URL: database.appUrl }),
    SECRET_KEY: 'k'.repeat(32),
    SMTP_URL: mail.url,
    MAIL_FROM: 'no-reply@award.example.org',
    ...env,
  })
  children.push(child)
  await addressOf(child)
  return child
}

const enqueue = (subject: string) =>
  owner.query('select app.enqueue_message($1)', [
    JSON.stringify({ purpose: 'notice', recipient: 'ada@example.org', subject, body: 'It has moved.' }),
  ])
const statuses = async () =>
  (await owner.query<{ status: string }>('select status from message order by id')).rows.map(
    ({ status }) => status,
  )
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await sleep(20)
}

it('a message that a killed server was sending is sent by the next one, and the process that may not work sends none', async () => {
  const first = await start()
  mail.hold()
  await enqueue('A taught day has moved')
  await until(() => mail.held() === 1)
  first.signal('SIGKILL')
  expect(await first.ended).toBe('SIGKILL')
  expect(await statuses()).toEqual(['waiting'])
  mail.goOn()

  const idle = await start({ JOBS: 'off' })
  const { rows } = await owner.query(
    `select from pg_stat_activity where application_name = 'cohortium jobs' and datname = current_database()`,
  )
  expect(rows).toHaveLength(0)
  idle.signal('SIGTERM')
  expect(await idle.ended).toBe(0)
  expect(await statuses()).toEqual(['waiting'])

  const next = await start()
  await until(async () => (await statuses()).includes('sent'))
  expect(mail.letters.filter((letter) => letter.includes('A taught day has moved'))).toHaveLength(1)
  next.signal('SIGTERM')
  expect(await next.ended).toBe(0)
})
