import { createHash } from 'node:crypto'
import { Client } from 'pg'
import pino from 'pino'
import { afterEach, expect, inject, it } from 'vitest'
import { Departure } from './departure.ts'
import { openReadPool, type ReadPool, type ReadPoolOptions } from './read-pool.ts'

const quiet = pino({ level: 'silent' })
const context = { role: 'award_consortium', secret: 'demo-consortium', today: '2024-01-15' } as const
const { url: ownerUrl, appUrl = ownerUrl } = inject('seeded')

let pool: ReadPool | undefined
afterEach(async () => {
  await pool?.close()
  pool = undefined
})

const open = (options: Partial<ReadPoolOptions> = {}): ReadPool =>
  (pool = openReadPool({ url: appUrl, size: 1, statementTimeout: 5_000, log: quiet, ...options }))

async function ask(text: string, values: unknown[] = [], name = text.slice(0, 45)): Promise<string> {
  return Buffer.concat(await (pool ?? open()).read({ name, text, values }, context)).toString()
}

it("reads in the asker's role, on the programme's date, and changes nothing", async () => {
  expect(await ask('select current_user')).toBe('award_consortium')
  expect(await ask('select app.today()')).toBe('2024-01-15')
  await expect(ask("update university set name = 'x'")).rejects.toMatchObject({ code: '25006' })
  await expect(ask('create temporary table t (n int)')).rejects.toMatchObject({ code: '25006' })
})

it('leaves nothing of one request to the next on the same connection', async () => {
  await ask("select set_config('app.today', '1999-01-01', false)").catch(() => {})
  expect(await ask('select app.today()')).toBe('2024-01-15')
  expect(await ask("select current_setting('role')")).toBe('award_consortium')
})

it('goes on after an error, and prepares again what failed to parse', async () => {
  const broken = 'select nothing_of_this_name'
  await expect(ask(broken)).rejects.toMatchObject({ code: '42703' })
  await expect(ask(broken)).rejects.toMatchObject({ code: '42703' })
  await expect(ask('select 1 / $1::int', [0])).rejects.toMatchObject({ code: '22012' })
  expect(await ask('select 1 / $1::int', [1])).toBe('1')
})

it.each([
  ['text', ['it\'s \\ "quoted" é'], 'select $1::text', 'it\'s \\ "quoted" é'],
  [
    'a list',
    [['a,b', 'c"d', 'e\\f', '', null]],
    'select array_to_json($1::text[])',
    '["a,b","c\\"d","e\\\\f","",null]',
  ],
  ['numbers', [[1, 2]], 'select array_to_json($1::int[])', '[1,2]'],
  ['nothing', [null], 'select ($1::text is null)::text', 'true'],
  ['a truth', [true], 'select $1::bool::text', 'true'],
  ['no row', [], 'select 1 where false', 'null'],
])('passes %s as a parameter', async (_what, values, text, expected) => {
  expect(await ask(text, values)).toBe(expected)
})

it('keeps only so many prepared statements on a connection, and every one still works', async () => {
  for (let n = 0; n < 600; n += 1) expect(await ask(`select ${n}`)).toBe(String(n))
  expect(Number(await ask('select count(*) from pg_prepared_statements'))).toBeLessThanOrEqual(502)
  expect(await ask('select 0')).toBe('0')
  expect(await ask('select 599')).toBe('599')
})

it('forgets prepared statements while others fail, and every one still works', async () => {
  const divided = (n: number, by: number) => ask(`select ${n} / $1::int`, [by], `divided ${n}`)
  for (let n = 0; n < 600; n += 1) {
    if (n % 2 === 0) expect(await divided(n, 1)).toBe(String(n))
    else await expect(divided(n, 0)).rejects.toMatchObject({ code: '22012' })
  }
  for (let n = 0; n < 600; n += 50) expect(await divided(n, 1)).toBe(String(n))
  for (let n = 1; n < 600; n += 50) expect(await divided(n, 1)).toBe(String(n))
})

it('names prepared statements by role', async () => {
  await ask('select 7', [], 'seven')
  expect(
    await ask("select string_agg(name, ', ' order by name) from pg_prepared_statements", [], 'names'),
  ).toBe('award_consortium_names, award_consortium_seven, request_settings')
})

it('stops a statement at its time limit', async () => {
  open({ statementTimeout: 50 })
  await expect(ask('select pg_sleep(10)')).rejects.toMatchObject({ extensions: { code: 'TIMEOUT' } })
  expect(await ask('select 1')).toBe('1')
})

it('says so when every connection stays busy, within three seconds', async () => {
  open()
  const slow = ask('select pg_sleep(4)')
  await expect(ask('select 1')).rejects.toMatchObject({ extensions: { code: 'UNAVAILABLE' } })
  await slow
}, 60_000)

it('reads again when its connection was terminated', async () => {
  open()
  const first = await ask('select pg_backend_pid()')
  const other = new Client({ connectionString: appUrl })
  await other.connect()
  await other.query('select pg_terminate_backend($1)', [first])
  await other.end()
  expect(await ask('select pg_backend_pid()')).not.toBe(first)
})

it('cancels the statement of whoever leaves, and goes on on another connection', async () => {
  open()
  const first = await ask('select pg_backend_pid()')
  const departure = new Departure()
  const slow = pool?.read(
    { name: 'slow', text: 'select pg_sleep(20)', values: [] },
    { ...context, departure },
  )
  const began = performance.now()
  setTimeout(() => departure.happen(), 100)
  await expect(slow).rejects.toMatchObject({ extensions: { code: 'UNAVAILABLE' } })
  expect(performance.now() - began).toBeLessThan(1_100)
  expect(await ask('select pg_backend_pid()')).not.toBe(first)
})

it('says that the database cannot be reached when it is gone', async () => {
  open({ url: 'postgres://nobody:x@127.0.0.1:1/none' })
  await expect(ask('select 1')).rejects.toMatchObject({ extensions: { code: 'UNAVAILABLE' } })
})

const sha = (bytes: readonly Buffer[]) =>
  bytes.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex')

it.each([
  ['a short one', 10],
  ['one of more than a piece of the stream', 70_000],
  ['one of more than two megabytes', 2_500_000],
])('answers the very bytes of a value: %s', async (_what, bytes) => {
  const text = 'Zoë 😀 \\" 漢'.repeat(Math.ceil(bytes / 18))
  const statement = { name: 'repeated', text: 'select repeat($1::text, $2::integer)' }
  const values = ['Zoë 😀 \\" 漢', Math.ceil(bytes / 18)]
  const answered = await open().read({ ...statement, values }, context)
  expect(sha(answered)).toBe(sha([Buffer.from(text)]))
})

it('tells nothing, an empty text and null apart as JSON would have them', async () => {
  expect(await ask("select ''")).toBe('')
  expect(await ask('select null::text')).toBe('null')
  expect(await ask('select 1 where false')).toBe('null')
  expect(await ask("select 'first', 'second'")).toBe('first')
})

it('fails where an error follows on rows that have come, and goes on', async () => {
  const late = `select repeat('é', 100000) || 1 / (3 - n) from generate_series(1, 3) n`
  await expect(ask(late)).rejects.toMatchObject({ code: '22012' })
  expect(await ask("select 'ü'")).toBe('ü')
})

it('answers everyone his own who waits for the same connection', async () => {
  open()
  const sizes = [1, 100_000, 0, 70_000, 3, 200_000, 5]
  const answers = await Promise.all(
    sizes.map((size) => ask('select repeat($1::text, $2::integer)', ['ß', size])),
  )
  expect(answers.map((answer) => answer === 'ß'.repeat(answer.length) && answer.length)).toEqual(sizes)
})
