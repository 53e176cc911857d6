import type { Role } from '@cohortium/domain'
import type { TestDatabase } from '@cohortium/local-postgres'
import { mayRead, type RegisteredType } from '@cohortium/graph-sql'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildGraph, type Graph } from '../../src/graph/build-graph.ts'
import { slices } from '../../src/slices.ts'
import { asReader } from '../database/as-reader.ts'
import { credentialFor, type CredentialScope } from '../database/credential-for.ts'
import { ownDatabase } from '../databases.ts'

let graph: Graph
let database: TestDatabase
let owner: Client
let login: Client
beforeAll(async () => {
  graph = await buildGraph(slices)
  database = await ownDatabase('hidden_rows', { filled: true })
  owner = new Client({ connectionString: database.url })
  login = new Client({ connectionString: database.appUrl ?? database.url })
  await Promise.all([owner.connect(), login.connect()])
})
afterAll(async () => {
  await Promise.all([owner.end(), login.end()])
  await database.drop()
})

/** Stored references of a type that a role may read, never empty, with the table that each names. */
const references = (type: RegisteredType, role: Role) =>
  [...type.fields.values()].flatMap((field) => {
    if (field.kind !== 'one' || field.hidden || !mayRead(role, field)) return []
    if (!('from' in field.link) || field.link.to !== 'id') return []
    const target = graph.registry.types.get(field.target)?.table ?? ''
    const { from } = field.link
    return [
      {
        name: `${type.name}.${field.name}`,
        required: !field.mayBeEmpty && !field.hiddenFrom.includes(role),
        from,
        target,
      },
    ]
  })

/** References whose row is hidden for some row that the reader sees. */
async function hiddenFrom(
  role: Role,
  scope: CredentialScope,
): Promise<{ name: string; required: boolean }[]> {
  const credential = await credentialFor(owner, role, scope)
  const found: { name: string; required: boolean }[] = []
  for (const type of graph.registry.types.values()) {
    if (type.hidden || !mayRead(role, type)) continue
    for (const { name, required, from, target } of references(type, role)) {
      const dangling = `select 1 as one from ${type.table} as c
        where c.${from} is not null and not exists (select from ${target} as p where p.id = c.${from}) limit 1`
      if ((await asReader(login, credential, dangling)).length > 0) found.push({ name, required })
    }
  }
  return found
}

test.each<[Role, CredentialScope[]]>([
  ['consortium_administrator', [{}]],
  ['university_partner', [{ universityId: 1 }, { universityId: 2 }]],
  ['authority_partner', [1, 2, 3, 4, 5, 6].map((authorityId) => ({ authorityId }))],
  ['tutor', [1, 2, 3, 4, 5, 6, 7, 8].map((tutorId) => ({ tutorId }))],
  ['reporting_analyst', [{}]],
  ['external_examiner', [{ universityId: 1 }, { universityId: 2 }]],
])('no required reference of a row that a %s sees leads to one that they do not', async (role, scopes) => {
  const found = new Set<string>()
  for (const scope of scopes)
    for (const { name, required } of await hiddenFrom(role, scope)) if (required) found.add(name)
  expect([...found]).toEqual([])
})

test('some that may be hidden are', async () => {
  const found = new Set<string>()
  for (const universityId of [1, 2])
    for (const { name } of await hiddenFrom('external_examiner', { universityId })) found.add(name)
  expect(found).toContain('Tutor.person')
})
