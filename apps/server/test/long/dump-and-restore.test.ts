import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { testCluster, type TestCluster, type TestDatabase } from '@cohortium/local-postgres'
import { bearer, graphqlClient } from '@cohortium/testkit'
import { Client } from 'pg'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSealer } from '../../src/audit/sealer.ts'
import { grantRoles } from '../../src/database/grant-roles.ts'
import { groupRoles } from '../../src/database/group-roles.ts'
import { createToken, type TokenAnswer } from '../access/graph.ts'
import { contentsOf } from '../database/contents.ts'
import { rulesOf } from '../database/rules-of.ts'
import { signedIn } from '../start/administrator.ts'
import { addressOf, startChild } from '../start/child.ts'
import { runCommand } from '../start/command.ts'
import { installedPostgres } from './programs.ts'
import { structureOf } from './structure-of.ts'

const programs = installedPostgres(process.env)
const guide = readFileSync(new URL('../../../../docs/operations.md', import.meta.url), 'utf8')

/** Who asks before the dump and after the restoring, by tokens made before. */
const askers = {
  administrator: ['--role', 'consortium_administrator'],
  exeter: ['--role', 'university_partner', '--university', 'EXETER'],
  devon: ['--role', 'authority_partner', '--authority', 'E10000008'],
  tutor: ['--role', 'tutor', '--tutor', 'TUT-0001'],
  analyst: ['--role', 'reporting_analyst'],
}
const question = `{ viewer { role account { email } }
  participants(first: 500) { totalCount nodes { id status moduleRegistrations { totalCount } } } }`

let source: TestCluster
let target: TestCluster
let old: TestDatabase
let restored: TestDatabase
const folder = mkdtempSync(join(tmpdir(), 'cohortium-dump-'))
const dump = join(folder, 'cohortium.dump')

const secret = { SECRET_KEY: 'k'.repeat(32), DEMO: '1' }
const envOf = ({ url, appUrl = '' }: TestDatabase) => ({
  DATABASE_URL: url,
  DATABASE_APP_URL: appUrl,
  ...secret,
})

function program(name: string, args: readonly string[], input = ''): { code: number | null; words: string } {
  const env = { PATH: process.env.PATH, LC_ALL: 'C' }
  const { status, stdout, stderr } = spawnSync(join(programs, 'bin', name), args, {
    env,
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  return { code: status, words: stdout + stderr }
}
const restore = (url: string) =>
  program('pg_restore', ['--no-owner', '--exit-on-error', '--single-transaction', `--dbname=${url}`, dump])

async function connected<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Serves a database by the product as it is shipped, for as long as the work takes. */
async function serving<Result>(
  database: TestDatabase,
  work: (url: string) => Promise<Result>,
): Promise<Result> {
  const child = startChild(envOf(database))
  try {
    return await work(await addressOf(child))
  } finally {
    child.signal('SIGTERM')
    await child.ended
  }
}

async function answers(url: string, tokens: ReadonlyMap<string, string>): Promise<Record<string, unknown>> {
  const given: Record<string, unknown> = {}
  for (const [name, token] of tokens)
    given[name] = await graphqlClient(`${url}/graphql`, bearer(token)).data(question)
  return given
}

const tokens = new Map<string, string>()
let before: Record<string, unknown>
let head: string

beforeAll(async () => {
  source = await testCluster({ programs })
  target = await testCluster({ programs })
  old = await source.create('source')
  await runCommand('database', ['migrate'], envOf(old))
  const seeded = await runCommand('database', ['seed'], envOf(old))
  if (seeded.code !== 0) throw new Error(seeded.words)
  before = await serving(old, async (url) => {
    for (const [name, role] of Object.entries(askers)) {
      const browser = await signedIn(url, envOf(old), [...role, '--email', `${name}@example.org`])
      const input = { name: 'Dumped', scopes: ['READ'], expiresInDays: 30 }
      const { createApiToken } = await browser.data<TokenAnswer>(createToken, { input })
      tokens.set(name, createApiToken.secret)
    }
    return answers(url, tokens)
  })
  const owner = decodeURIComponent(new URL(old.url).username)
  await grantRoles(old.url, owner)
  const sealer = openSealer({ url: old.url, log: pino({ level: 'silent' }) })
  await sealer.seal()
  await sealer.close()
  head =
    /last seal: ([0-9a-f]{64})/.exec((await runCommand('audit', ['verify'], envOf(old))).words)?.[1] ?? ''
})
afterAll(async () => {
  await source.stop()
  await target.stop()
  rmSync(folder, { recursive: true })
})

describe('a dump', () => {
  it.each([
    ['a login without rights, such as the one that answers requests', ''],
    ['a login that reads all tables, for whom the rules on rows hold', 'grant pg_read_all_data to asker'],
  ])('is refused to %s', async (_, rights) => {
    const login = await connected(source.superuserUrl ?? '', async (client) => {
      await client.query(`create role asker login password 'asks'; ${rights}`)
      return Object.assign(new URL(old.url), { username: 'asker', password: 'asks' }).href
    })
    const { code, words } = program('pg_dump', ['--format=custom', `--file=${dump}`, `--dbname=${login}`])
    await connected(source.superuserUrl ?? '', (client) => client.query('drop role asker'))
    expect(words).toMatch(rights ? /query would be affected by row-level security/ : /permission denied/)
    expect(code).toBe(1)
  })

  it('is made by the owner, and as well by a login for it that passes by the rules', async () => {
    const options = ['--format=plain', '--no-owner']
    const [statements = ''] = /create role cohortium_backup.*?(?=```)/s.exec(guide) ?? []
    await connected(source.superuserUrl ?? '', (client) => client.query(statements))
    const login = Object.assign(new URL(old.url), { username: 'cohortium_backup', password: '...' }).href
    const [own, other] = [old.url, login].map((url) => program('pg_dump', [...options, `--dbname=${url}`]))
    const rows = (text = '') => text.split('\n').filter((line) => !/^(--|\\(un)?restrict)/.test(line)).length
    expect([own?.code, other?.code]).toEqual([0, 0])
    expect(rows(own?.words)).toBeGreaterThan(100_000)
    expect(rows(other?.words)).toBe(rows(own?.words))
    expect(program('pg_dump', ['--format=custom', `--file=${dump}`, `--dbname=${old.url}`])).toEqual({
      code: 0,
      words: '',
    })
  })
})

describe('a database that is restored on another server', () => {
  it('leaves nothing where the group roles are missing', async () => {
    const empty = await target.create('without_roles')
    expect(restore(empty.url)).toMatchObject({
      code: 1,
      words: expect.stringMatching(/role "award_\w+" does not exist/),
    })
    expect(await connected(empty.url, structureOf)).toEqual([])
  })

  it('is there by the statements of the guide', async () => {
    const [, statements = ''] = /```sql\n(create role award_.*?)```/s.exec(guide) ?? []
    expect(statements.match(/award_\w+/g)).toEqual(groupRoles)
    restored = await target.create('restored')
    expect(program('psql', [restored.url, '--set=ON_ERROR_STOP=1', '--quiet'], statements)).toEqual({
      code: 0,
      words: '',
    })
    expect(restore(restored.url)).toEqual({ code: 0, words: '' })
  })

  it('holds every row of every table', async () => {
    const [was, is] = [await connected(old.url, contentsOf), await connected(restored.url, contentsOf)]
    expect(was.size).toBeGreaterThan(60)
    expect(is).toEqual(was)
    expect(is.get('public.participant')?.count).toBe(2000)
  })

  it('has the same policies, grants, functions, views and triggers', async () => {
    const [was, is] = [await connected(old.url, rulesOf), await connected(restored.url, rulesOf)]
    for (const kind of ['policy', 'column', 'function', 'CREATE TRIGGER'])
      expect(was.filter((line) => line.startsWith(kind)).length).toBeGreaterThan(20)
    expect(is).toEqual(was)
  })

  it('has the same columns, constraints, indexes and sequences, at the same numbers', async () => {
    const [was, is] = [await connected(old.url, structureOf), await connected(restored.url, structureOf)]
    expect(was.length).toBeGreaterThan(500)
    expect(is).toEqual(was)
  })

  it('needs no migration, and its audit trail holds the hash that was noted', async () => {
    expect((await runCommand('database', ['migrate'], envOf(restored))).words).toBe(
      'The tables are up to date.\n',
    )
    expect(await runCommand('audit', ['verify', '--noted', head], envOf(restored))).toMatchObject({
      code: 0,
      words: expect.stringContaining('The audit trail is as it was written.'),
    })
  })

  it('answers each role as before, by the tokens of before', async () => {
    const after = await serving(restored, (url) => answers(url, tokens))
    expect(after).toEqual(before)
    const totals = Object.values(before).map(
      (one) => (one as { participants: { totalCount: number } }).participants.totalCount,
    )
    // The administrator and the analyst see everybody; the others some, and not the same.
    expect(totals[0]).toBe(2000)
    expect(totals[4]).toBe(2000)
    expect(new Set(totals).size).toBe(4)
    expect(Math.min(...totals)).toBeGreaterThan(0)
  })
})
