import { Client } from 'pg'
import pino from 'pino'
import { expect, it } from 'vitest'
import { openSealer } from '../../src/audit/sealer.ts'
import { ownDatabase } from '../databases.ts'
import { runCommand } from '../start/command.ts'

const run = (args: string[], env: Record<string, string>) => runCommand('audit', args, env)

it('audit:verify says whether the trail is as it was written, in words and by its exit code', async () => {
  const database = await ownDatabase('verify', { filled: true })
  const env = { DATABASE_URL: database.url }
  const sealer = openSealer({ url: database.appUrl ?? database.url, log: pino({ level: 'silent' }) })
  await sealer.seal()
  await sealer.close()
  const { code, words } = await run(['verify'], env)
  expect({ code, words }).toMatchObject({ code: 0, words: expect.stringContaining('is as it was written') })
  const [, head = ''] = /last seal: ([0-9a-f]{64})/.exec(words) ?? []
  expect((await run(['verify', '--noted', head], env)).code).toBe(0)
  expect(await run(['verify', '--noted', '0'.repeat(64)], env)).toMatchObject({
    code: 1,
    words: expect.stringContaining('No seal has the hash that was noted'),
  })

  const client = new Client({ connectionString: database.url })
  await client.connect()
  // The demonstration's many rows are two events, of its beginning and its end.
  const { rows } = await client.query(
    `select kind, row_count > 10000 as many from audit_event where kind = 'load' order by id`,
  )
  expect(rows).toEqual([
    { kind: 'load', many: null },
    { kind: 'load', many: true },
  ])
  await client.query(`alter table audit_event disable trigger trail_is_kept;
    update audit_event set row_count = 1 where row_count > 10000;
    alter table audit_event enable trigger trail_is_kept`)
  await client.end()
  expect(await run(['verify'], env)).toMatchObject({
    code: 1,
    words: expect.stringMatching(/^Event \d+ of [\d-]+ [\d:]+Z is not as it was written\.$/m),
  })
  await database.drop()
})

it.each([
  [[], /^Usage:/],
  [['verify', '--noted', 'abc'], /64 hexadecimal digits/],
  [['verify', '--bogus'], /Unknown option '--bogus'/],
])('audit %j is refused before the database is touched', async (args, words) => {
  const nowhere = { DATABASE_URL: 'postgres://nobody:x@127.0.0.1:1/none' }
  expect(await run(args, nowhere)).toMatchObject({ code: 1, words: expect.stringMatching(words) })
})
