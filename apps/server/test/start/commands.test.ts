import { Client } from 'pg'
import { describe, expect, it } from 'vitest'
import { ownDatabase } from '../databases.ts'
import { createAccount } from './administrator.ts'
import { runCommand } from './command.ts'

const run = (args: string[], env: Record<string, string>) => runCommand('database', args, env)

async function count(url: string, table: string): Promise<number> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ n: number }>(`select count(*)::int as n from ${table}`)
    return rows[0]?.n ?? -1
  } finally {
    await client.end()
  }
}

it('migrate, seed at a scale and reset do what they say', async () => {
  const database = await ownDatabase('commands')
  const env = { DATABASE_URL: database.url, DEMO: '1' }
  expect(await run(['migrate'], env)).toMatchObject({ code: 0 })
  expect(await count(database.url, 'module')).toBe(0)
  expect((await run(['seed', '--scale', '0.1'], env)).words).toMatch(/Loaded [\d,]+ rows/)
  expect(await count(database.url, 'participant')).toBe(200)
  expect((await run(['seed', '--scale', '0.1'], env)).words).toContain('was there already')
  expect((await run(['seed', '--scale', '0.05', '--seed', '7'], env)).code).toBe(0)
  expect(await count(database.url, 'participant')).toBe(100)
  expect(await run(['reset', '--scale', '0.1'], env)).toMatchObject({ code: 0 })
  expect(await count(database.url, 'participant')).toBe(200)
  await database.drop()
}, 300_000)

describe('another demonstration', () => {
  const another = ['seed', '--scale', '0.05', '--seed', '7']

  it('takes accounts, messages and links with the one that it replaces', async () => {
    const database = await ownDatabase('replaced', { filled: true })
    const env = { DATABASE_URL: database.url, DEMO: '1' }
    expect((await run(['seed'], env)).words).toContain('was there already')
    expect(await count(database.url, 'account')).toBe(7)
    const client = new Client({ connectionString: database.url })
    await client.connect()
    await client.query(`
      insert into app.performed_change (account_id, key, name, body) select min(id), 'k', 'n', '{}' from account;
      insert into message (purpose, recipient, subject, body, account_id, person_id)
        select 'notice', 'a@example.org', 's', 'b', min(account.id), null from account
        union all select 'offer', 'b@example.org', 's', 'b', null, min(person.id) from person
        union all select 'notice', 'c@example.org', 's', 'b', null, null;
      insert into app.link (purpose, subject_id, person_id, secret_hash, expires_at)
        select 'offer', min(id), min(person_id), 'x', now() + interval '1 day' from application`)
    await client.end()
    await createAccount(env, [
      '--email',
      'ada@example.org',
      '--role',
      'university_partner',
      '--university',
      'EXETER',
    ])
    expect(await run(another, env)).toMatchObject({ code: 0 })
    expect(await count(database.url, 'account')).toBe(1)
    expect([await count(database.url, 'message'), await count(database.url, 'app.link')]).toEqual([1, 0])
    await database.drop()
  })

  it('does not replace the tutor as whom somebody signs in, and leaves everything as it was', async () => {
    const database = await ownDatabase('led_to', { filled: true })
    const env = { DATABASE_URL: database.url, DEMO: '1' }
    await createAccount(env, ['--email', 'ada@example.org', '--role', 'tutor', '--tutor', 'TUT-0001'])
    const { code, words } = await run(another, env)
    expect(words).toMatch(
      /^The table assignment leads to the demonstration's rows of tutor, .* 1 of its rows does\./m,
    )
    expect(words).toContain('db:reset')
    expect(code).toBe(1)
    expect(await count(database.url, 'participant')).toBe(2000)
    expect(await count(database.url, 'assignment')).toBe(8)
    expect(await count(database.url, 'credential')).toBe(7)
    expect(await run(['reset', '--scale', '0.05'], env)).toMatchObject({ code: 0 })
    expect(await count(database.url, 'account')).toBe(0)
    await database.drop()
  })
})

describe('what is refused, before the database is touched', () => {
  const nowhere = { DATABASE_URL: 'postgres://nobody:x@127.0.0.1:1/none' }
  it.each<[string[], Record<string, string>, RegExp]>([
    [
      ['seed', '--scale', 'x'],
      { ...nowhere, DEMO: '1' },
      /^--scale is "x", but must be a number; for example --scale 10$/,
    ],
    [['seed', '--scale', '-3'], { ...nowhere, DEMO: '1' }, /--scale/],
    [['seed', '--bogus'], { ...nowhere, DEMO: '1' }, /Unknown option '--bogus'/],
    [
      ['seed'],
      nowhere,
      /^db:seed loads synthetic participants into this database only if you say so; for example DEMO=1/,
    ],
    [['reset'], nowhere, /^db:reset empties this database only if you say so/],
    [['destroy'], nowhere, /^Usage:/],
    [[], nowhere, /^Usage:/],
  ])('%j with %o', async (args, env, sentence) => {
    const { code, words } = await run(args, env)
    expect(words.trim()).toMatch(sentence)
    expect(code).toBe(1)
  })
})

it.each(['0', '5000'])('a scale of %s is refused and leaves everything as it was', async (scale) => {
  const database = await ownDatabase('scales', { filled: true })
  const { code, words } = await run(['seed', '--scale', scale], { DATABASE_URL: database.url, DEMO: '1' })
  expect(words).toContain('The scale must be a number above 0')
  expect(code).toBe(1)
  expect(await count(database.url, 'participant')).toBe(2000)
  await database.drop()
})
