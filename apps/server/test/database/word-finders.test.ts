import { buildRegistry } from '@cohortium/graph-sql'
import type { TestDatabase } from '@cohortium/local-postgres'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wordFinders } from '../../src/database/word-finders.ts'
import { slices } from '../../src/slices.ts'
import { ownDatabase } from '../databases.ts'
import { asReader } from './as-reader.ts'
import { credentialFor, type Credential } from './credential-for.ts'

let database: TestDatabase
let login: Client
let plymouth: Credential
let exeter: Credential
let devon: Credential

beforeAll(async () => {
  database = await ownDatabase('word_finders', { filled: true })
  const owner = new Client({ connectionString: database.url })
  login = new Client({ connectionString: database.appUrl ?? database.url })
  await Promise.all([owner.connect(), login.connect()])
  plymouth = await credentialFor(owner, 'university_partner', { universityId: 1 })
  exeter = await credentialFor(owner, 'university_partner', { universityId: 2 })
  devon = await credentialFor(owner, 'authority_partner', { authorityId: 3 })
  await owner.end()
})

afterAll(async () => {
  await login.end()
  await database.drop()
})

/** Words of each table as its index has them. */
const words = {
  participant: 'reference',
  person: 'reference',
  person_identity: `given_name || ' ' || family_name`,
  feedback: 'body',
  evidence_item: 'title',
} as const

const queries = ['a:*', 's:*', '1:*', `'00':*`, 'swc:*', 'per:*', 'smith:*', 'audit:*', 'nobody:*']

/** Ids that a function finds, and those of visible rows with the words, looked at one by one. */
async function bothWays(reader: Credential, table: keyof typeof words, finder: string) {
  const shown: { found: number[]; visible: number[] }[] = []
  for (const query of queries) {
    const ids = async (statement: string) =>
      (await asReader<{ id: number }>(login, reader, statement))
        .map((row) => row.id)
        .toSorted((a, b) => a - b)
    shown.push({
      found: await ids(`select ${finder}($$${query}$$::tsquery) as id`),
      visible: await ids(
        `select id from ${table} where search_words(${words[table]}) @@ $$${query}$$::tsquery`,
      ),
    })
  }
  return shown
}

const cases = (finders: Partial<Record<keyof typeof words, string>>) =>
  Object.entries(finders) as [keyof typeof words, string][]

describe('rows found by words are those of the rules and no others', () => {
  it.each(cases(wordFinders.university_partner))(
    'in %s by %s, for both universities',
    async (table, finder) => {
      let most = 0
      for (const reader of [plymouth, exeter])
        for (const { found, visible } of await bothWays(reader, table, finder)) {
          expect(found).toEqual(visible)
          most = Math.max(most, found.length)
        }
      expect(most).toBeGreaterThan(5)
    },
  )

  it.each(cases(wordFinders.authority_partner))('in %s by %s, for an authority', async (table, finder) => {
    for (const { found, visible } of await bothWays(devon, table, finder)) expect(found).toEqual(visible)
  })
})

it('every search of a table with rules of rows has a function, where the role may search it', () => {
  const registry = buildRegistry(slices.flatMap((slice) => slice.types))
  const searched = [...registry.types.values()]
    .filter((type) => type.search.length > 0)
    .map((type) => type.table)
  const open = new Set([
    'university',
    'local_authority',
    'school',
    'module',
    'learning_outcome',
    'resource',
    'tutor',
  ])
  expect(searched.filter((table) => !open.has(table)).toSorted()).toEqual(
    Object.keys(words)
      .filter((table) => table !== 'person_identity')
      .toSorted(),
  )
})
