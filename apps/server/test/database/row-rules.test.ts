import type { Role } from '@cohortium/domain'
import type { TestDatabase } from '@cohortium/local-postgres'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ownDatabase } from '../databases.ts'
import { hardlyHeld } from '../oracle/hardly-held.ts'
import { asReader, today } from './as-reader.ts'
import {
  credentialFor,
  type Credential,
  type CredentialScope,
  type CredentialTerms,
} from './credential-for.ts'
import { expectedRows } from './row-rules/expected-rows.ts'
import { rowsOf, text, type Asker } from './row-rules/participants.ts'
import { keyOf, readTables } from './row-rules/tables.ts'

let database: TestDatabase
let owner: Client
let login: Client

beforeAll(async () => {
  database = await ownDatabase('row_rules', { filled: true })
  owner = new Client({ connectionString: database.url })
  login = new Client({ connectionString: database.appUrl ?? database.url })
  await Promise.all([owner.connect(), login.connect()])
  await owner.query(hardlyHeld)
})

afterAll(async () => {
  await Promise.all([owner.end(), login.end()])
  await database.drop()
})

/** Which rows are wrongly shown or hidden, a few of each table; and how many are shown. */
interface Comparison {
  readonly wrong: readonly string[]
  readonly shown: Readonly<Record<string, number>>
}

/** Compares what somebody reads with the rules in plain code, table by table where their role reads any column. */
async function compare(
  role: Role,
  scope: CredentialScope = {},
  { validFrom = '2009-09-01', validTo }: CredentialTerms = {},
  day = today,
): Promise<Comparison> {
  const credential = await credentialFor(owner, role, scope, { validFrom, validTo })
  const tables = await readTables(owner)
  const asker: Asker = {
    role,
    accountId: credential.accountId,
    universityId: scope.universityId ?? null,
    authorityId: scope.authorityId ?? null,
    tutorId: scope.tutorId ?? null,
    validFrom,
    validTo: validTo ?? null,
  }
  const rules = expectedRows(tables, asker, day)
  const wrong: string[] = []
  const shown: Record<string, number> = {}
  for (const { name, key } of await readableTables(credential)) {
    const rows = await asReader<{ key: string }>(login, credential, `select ${key} as key from ${name}`, day)
    const found = new Set(rows.map((row) => row.key))
    const wanted = new Set(
      rowsOf(tables, name)
        .filter(rules[name] ?? (() => true))
        .map((row) => text(row['key'])),
    )
    shown[name] = found.size
    wrong.push(
      ...[...found]
        .filter((one) => !wanted.has(one))
        .slice(0, 3)
        .map((one) => `${name} ${one} is shown`),
      ...[...wanted]
        .filter((one) => !found.has(one))
        .slice(0, 3)
        .map((one) => `${name} ${one} is hidden`),
    )
  }
  return { wrong, shown }
}

async function readableTables({ databaseRole }: Credential): Promise<{ name: string; key: string }[]> {
  const { rows } = await owner.query<{ name: string; columns: string[] }>(
    `select table_name as name, array_agg(column_name::text order by column_name) as columns
     from information_schema.column_privileges
     where table_schema = 'public' and grantee = $1 and table_name <> 'schema_migration'
     group by 1 order by 1`,
    [databaseRole],
  )
  return rows.map(({ name, columns }) => ({ name, key: keyOf(columns) }))
}

const plymouth = { universityId: 1 }
const exeter = { universityId: 2 }

describe('rows of every table are those of the rules, for', () => {
  it('the consortium’s administrators, who read all', async () => {
    const { wrong, shown } = await compare('consortium_administrator')
    expect(wrong).toEqual([])
    expect(shown['participant']).toBe(2000)
  })

  it('reporting analysts, who read all that is open to them, of everybody', async () => {
    const { wrong, shown } = await compare('reporting_analyst')
    expect(wrong).toEqual([])
    expect(shown).toMatchObject({ participant: 2000, account: 1 })
    expect(Object.keys(shown)).not.toContain('person_identity')
  })

  it.each(['2022-07-31', '2022-08-01', today])(
    'Plymouth, with which Exeter shares progress from August 2022: %s',
    async (day) => {
      const { wrong, shown } = await compare('university_partner', plymouth, {}, day)
      expect(wrong).toEqual([])
      expect(shown['participant']).toBe(day < '2022-08-01' ? 1520 : 2000)
      expect(shown['mark']).toBeLessThan(3000)
    },
  )

  it('Exeter, with which nobody shares', async () => {
    const { wrong, shown } = await compare('university_partner', exeter)
    expect(wrong).toEqual([])
    expect(shown['participant']).toBe(480)
  })

  it.each([1, 2, 3, 4, 5, 6])('authority %i', async (authorityId) => {
    const { wrong, shown } = await compare('authority_partner', { authorityId })
    expect(wrong).toEqual([])
    expect(shown['participant']).toBeGreaterThan(100)
  })

  it.each([today, '2023-06-30', '2021-01-15'])('every tenth tutor on %s', async (day) => {
    const { rows } = await owner.query<{ id: number }>('select id from tutor order by id')
    const seen = new Set<number>()
    for (const { id: tutorId } of rows.filter((_, at) => at % 10 === 5)) {
      const { wrong, shown } = await compare('tutor', { tutorId }, {}, day)
      expect(wrong).toEqual([])
      seen.add(shown['participant'] ?? 0)
    }
    expect(seen.size).toBeGreaterThan(1)
  })

  it('external examiners, for all boards and for those of one term', async () => {
    const always = await compare('external_examiner', plymouth)
    const lately = await compare('external_examiner', exeter, { validFrom: '2022-09-01' })
    expect([...always.wrong, ...lately.wrong]).toEqual([])
    expect(always.shown['participant']).toBeGreaterThan(lately.shown['participant'] ?? 0)
    expect(lately.shown['participant']).toBeGreaterThan(0)
  })
})

describe('what Plymouth shares with Exeter', () => {
  const share = async (scope: string, terms = "'2023-01-01', '2023-01-01', null"): Promise<void> => {
    await owner.query('delete from data_sharing_agreement where grantor_id = 1')
    await owner.query(`
      insert into data_sharing_agreement (purpose, scope, signed_on, valid_from, valid_to, grantor_id, recipient_id)
      values ('Joint boards', '${scope}', ${terms}, 1, 2)`)
  }

  it.each([
    ['participants', 2000, 'the same'],
    ['progress', 2000, 'fewer'],
    ['aggregates', 480, 'fewer'],
  ])('as %s opens %i participants, with %s names', async (scope, participants, names) => {
    await share(scope)
    const { wrong, shown } = await compare('university_partner', exeter)
    expect(wrong).toEqual([])
    expect(shown['participant']).toBe(participants)
    expect(shown['person_identity']).toBe(names === 'the same' ? shown['person'] : 599)
  })

  it.each([
    ["'2023-01-01', '2023-01-01', '2024-01-15'", 'ends today', 480],
    ["'2023-01-01', '2023-01-01', '2024-01-16'", 'ends tomorrow', 2000],
    ["'2023-01-01', '2024-01-15', null", 'begins today', 2000],
    ["'2023-01-01', '2024-01-16', null", 'begins tomorrow', 480],
    ["'2024-01-16', '2023-01-01', null", 'is signed tomorrow', 480],
  ])('by %s, which %s, opens %i participants', async (terms, _, participants) => {
    await share('participants', terms)
    const { wrong, shown } = await compare('university_partner', exeter)
    expect(wrong).toEqual([])
    expect(shown['participant']).toBe(participants)
  })
})

describe('a tutor whose allocation ends today', () => {
  it('reads the participant’s support yesterday and not today, but the marks they gave', async () => {
    const { rows } = await owner.query<{ tutor: number; participant: number }>(`
      select a.tutor_id as tutor, a.participant_id as participant
      from tutor_allocation a
      join module_registration r on r.participant_id = a.participant_id
      join mark m on m.module_registration_id = r.id and m.first_marker_id = a.tutor_id
      where a.valid_from < '2024-01-14' and a.valid_to is null
      order by a.participant_id limit 1`)
    const [{ tutor, participant } = { tutor: 0, participant: 0 }] = rows
    await owner.query(
      `update tutor_allocation set valid_to = $2 where participant_id = $1 and valid_to is null`,
      [participant, today],
    )
    const tutorCredential = await credentialFor(owner, 'tutor', { tutorId: tutor })
    const count = async (table: string, day: string): Promise<number> =>
      (
        await asReader(
          login,
          tutorCredential,
          `select from ${table} where participant_id = ${participant}`,
          day,
        )
      ).length
    for (const table of ['tutor_allocation', 'participant_transition', 'outcome_judgement']) {
      expect(await count(table, '2024-01-14')).toBeGreaterThan(0)
      expect(await count(table, today)).toBe(0)
    }
    expect(await count('module_registration', today)).toBeGreaterThan(0)
    expect((await compare('tutor', { tutorId: tutor })).wrong).toEqual([])
  })
})
