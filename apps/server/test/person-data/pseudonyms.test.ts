import { createHmac, hkdfSync } from 'node:crypto'
import type { TestDatabase } from '@cohortium/local-postgres'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepPseudonyms } from '../../src/person-data/keep-pseudonyms.ts'
import { pseudonymsBy } from '../../src/person-data/pseudonyms.ts'
import { asReader, refusalCode } from '../database/as-reader.ts'
import { credentialFor, type Credential } from '../database/credential-for.ts'
import { ownDatabase } from '../databases.ts'
import { pseudonyms, secretKey } from '../keys.ts'
import { runCommand } from '../start/command.ts'

let database: TestDatabase
let owner: Client
let login: Client
let analyst: Credential
beforeAll(async () => {
  database = await ownDatabase('pseudonyms', { filled: true })
  owner = new Client({ connectionString: database.url })
  login = new Client({ connectionString: database.appUrl ?? database.url })
  await Promise.all([owner.connect(), login.connect()])
  analyst = await credentialFor(owner, 'reporting_analyst')
})
afterAll(async () => {
  await Promise.all([owner.end(), login.end()])
  await database.drop()
})

type Table = 'person' | 'participant'
const tables = ['person', 'participant'] as const

const stored = async (table: Table): Promise<Map<number, string>> => {
  const { rows } = await owner.query<{ id: number; pseudonym: string }>(`select id, pseudonym from ${table}`)
  return new Map(rows.map(({ id, pseudonym }) => [id, pseudonym]))
}

/** The definition once more: the first sixty bits of the HMAC of table and number, five by five from each byte. */
function defined(secret: string, table: Table, id: number): string {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'cohortium pseudonyms', 32))
  const bytes = createHmac('sha256', key).update(`${table} ${id}`).digest().subarray(0, 12)
  const letters = [...bytes].map((byte) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.charAt(byte & 31))
  return (table === 'person' ? 'P' : 'S') + letters.join('')
}

/** Those that are not what the key makes of their row. */
const others = async (table: Table, secret: string): Promise<number> =>
  [...(await stored(table))].filter(([id, pseudonym]) => pseudonym !== defined(secret, table, id)).length

describe('pseudonyms', () => {
  it.each(tables)('of each %s are the keyed HMAC of its number, and distinct', async (table) => {
    const all = await stored(table)
    expect(all.size).toBeGreaterThanOrEqual(2000)
    expect(await others(table, secretKey)).toBe(0)
    expect(new Set(all.values()).size).toBe(all.size)
    const [id = 0] = all.keys()
    expect(pseudonyms.of(table, id)).toBe(all.get(id))
  })

  it('of a person and of their registrations have nothing in common', async () => {
    const people = new Set([...(await stored('person')).values()].map((pseudonym) => pseudonym.slice(1)))
    expect([...(await stored('participant')).values()].filter((one) => people.has(one.slice(1)))).toEqual([])
  })

  it('are others by another key, all of them', async () => {
    const another = pseudonymsBy('another key of this length, or longer')
    const all = await stored('person')
    expect([...all].filter(([id, pseudonym]) => another.of('person', id) === pseudonym)).toEqual([])
    expect(another.fingerprint).not.toBe(pseudonyms.fingerprint)
  })
})

describe('nobody who asks the database', () => {
  it('finds the key in it, as a text or as bytes', async () => {
    const key = Buffer.from(hkdfSync('sha256', secretKey, '', 'cohortium pseudonyms', 32))
    const { rows: relations } = await owner.query<{ name: string }>(
      `select oid::regclass::text as name from pg_class
       where relkind = 'r' and relnamespace in ('public'::regnamespace, 'app'::regnamespace, 'graphile_worker'::regnamespace)`,
    )
    const forms = [secretKey, key.toString('hex'), key.toString('base64')]
    const holders: string[] = []
    for (const { name } of relations) {
      const { rows } = await owner.query(
        `select from ${name} as t where exists (
           select from unnest($1::text[]) as form where strpos(t::text, form) > 0) limit 1`,
        [forms],
      )
      if (rows.length > 0) holders.push(name)
    }
    const { rows: settings } = await owner.query(
      `select name from pg_settings where setting = any($1) union all
       select proname from pg_proc where exists (select from unnest($1::text[]) as form where strpos(prosrc, form) > 0)`,
      [forms],
    )
    expect([relations.length > 50, holders, settings]).toEqual([true, [], []])
  })

  it('may as an analyst read what tells the key from others, or change a pseudonym', async () => {
    const tries = ['select fingerprint from app.pseudonym_key', `update person set pseudonym = 'P1'`]
    for (const statement of tries)
      expect(await refusalCode(asReader(login, analyst, statement))).toBe('42501')
  })

  it('makes them as an analyst of what they may read, by any digest that PostgreSQL has', async () => {
    const digests = [
      'md5($)',
      `encode(sha256($), 'hex')`,
      `encode(sha224($), 'hex')`,
      `encode(sha512($), 'hex')`,
    ]
    const sources = [`'person ' || id`, 'id::text', `'PER-' || lpad(id::text, 6, '0')`, `'P' || id`]
    const expressions = digests.flatMap((digest) =>
      sources.map((source) =>
        digest.replace('$', digest.startsWith('md5') ? source : `convert_to(${source}, 'UTF8')`),
      ),
    )
    const ofBytes = (expression: string) => `(select string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ',
      1 + get_byte(decode(${expression}, 'hex'), place) % 32, 1), '' order by place) from generate_series(0, 11) as place)`
    for (const expression of expressions) {
      const rows = await asReader(
        login,
        analyst,
        `select id from person where substr(pseudonym, 2) in (${ofBytes(expression)}, upper(left(${expression}, 12))) limit 1`,
      )
      expect([expression, rows]).toEqual([expression, []])
    }
  })
})

describe('a key that changes', () => {
  const newKey = 'n'.repeat(40)
  const trail = async () =>
    (
      await owner.query<{ operation: string; row_count: string | null }>(
        `select operation, row_count from audit_event where operation = 'pseudonyms renewed' order by id`,
      )
    ).rows

  it('leaves them, by which analysts joined what they have', async () => {
    const before = await stored('participant')
    expect(await keepPseudonyms(owner, pseudonyms)).toBe('ours')
    expect(await keepPseudonyms(owner, pseudonymsBy(newKey))).toBe('other')
    expect(await stored('participant')).toEqual(before)
    expect(await trail()).toEqual([])
  })

  it('has them renewed by a command, all at once', async () => {
    const env = { DATABASE_URL: database.url, DEMO: '1', SECRET_KEY: secretKey, PSEUDONYM_KEY: newKey }
    const look = await runCommand('pseudonyms', [], env)
    expect([look.code, look.words]).toEqual([0, expect.stringContaining('those of another key')])
    const renew = await runCommand('pseudonyms', ['--renew'], env)
    expect([renew.code, renew.words]).toEqual([
      0,
      expect.stringMatching(/^Renewed the pseudonyms of [\d,]+ people and 2,000 /),
    ])
    for (const table of tables) expect(await others(table, newKey)).toBe(0)
    const again = await runCommand('pseudonyms', [], env)
    expect(again.words).toBe('The pseudonyms are those of the present key.\n')
  })

  it('is told of by the trail as a whole, which keeps nobody’s old one', async () => {
    const people = (await stored('person')).size
    expect(await trail()).toEqual([
      { operation: 'pseudonyms renewed', row_count: null },
      { operation: 'pseudonyms renewed', row_count: expect.anything() },
    ])
    expect(Number((await trail())[1]?.row_count)).toBe(people + 2000)
    const { rows } = await owner.query(
      `select from audit_difference where strpos(changes, '"pseudonym"') > 0`,
    )
    expect(rows).toEqual([])
  })
})

it('rows of before there was a key get theirs at the next start', async () => {
  await owner.query(`
    delete from app.pseudonym_key;
    alter table person disable trigger audit_row;
    alter table participant disable trigger audit_row;
    update person set pseudonym = 'P' || id;
    update participant set pseudonym = 'S' || id;
    alter table person enable trigger audit_row;
    alter table participant enable trigger audit_row`)
  expect(await Promise.all([keepPseudonyms(owner, pseudonyms), keepSecond()])).toContain('ours')
  for (const table of tables) expect(await others(table, secretKey)).toBe(0)
})

/** Another server that starts at the same time. */
async function keepSecond() {
  const second = new Client({ connectionString: database.url })
  await second.connect()
  try {
    return await keepPseudonyms(second, pseudonyms)
  } finally {
    await second.end()
  }
}

it('a command that is not understood is refused with its usage', async () => {
  const { code, words } = await runCommand('pseudonyms', ['--forget'], {})
  expect([code, words]).toEqual([1, expect.stringContaining('pseudonyms --renew')])
})
