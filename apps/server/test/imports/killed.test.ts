import { setTimeout as sleep } from 'node:timers/promises'
import { bearer, graphqlClient } from '@cohortium/testkit'
import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { ownDatabase } from '../databases.ts'
import { addressOf, startChild, type Child } from '../start/child.ts'
import { administrator } from './administrator.ts'
import { establishment, registerOf } from './register.ts'

let database: Awaited<ReturnType<typeof ownDatabase>>
let owner: Client
const children: Child[] = []
beforeAll(async () => {
  database = await ownDatabase('import-killed', { filled: true })
  owner = new Client({ connectionString: database.url })
  await owner.connect()
})
afterEach(async () => {
  for (const child of children.splice(0)) {
    child.signal('SIGKILL')
    await child.ended
  }
})
afterAll(async () => {
  await owner.end()
  await database.drop()
})

async function start(): Promise<{ child: Child; url: string }> {
  const child = startChild({
    DATABASE_URL: database.url,
    ...(database.appUrl && { DATABASE_APP_URL: database.appUrl }),
    SECRET_KEY: 'k'.repeat(32),
  })
  children.push(child)
  return { child, url: await addressOf(child) }
}

const first = 114_000
const count = 300
const stored = async () =>
  (
    await owner.query<{ schools: number; rows: number }>(
      `select (select count(*)::int from school where urn between $1 and $2) as schools,
         (select count(*)::int from import_row where status = 'stored') as rows`,
      [String(first), String(first + count)],
    )
  ).rows[0]!
const status = async () =>
  (await owner.query<{ status: string }>('select status from import')).rows[0]?.status ?? ''
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await sleep(5)
}

it('every row is stored once, however often the server that stores them is killed', async () => {
  let { child, url } = await start()
  const secret = await administrator(owner)
  const form = new FormData()
  const content = registerOf(Array.from({ length: count }, (_, add) => establishment(first + add)))
  form.append('file', new Blob([new Uint8Array(content)]), 'edubasealldata.csv')
  const sent = await fetch(`${url}/imports`, {
    method: 'POST',
    body: form,
    headers: { authorization: `Bearer ${secret}` },
  })
  const { id: file } = (await sent.json()) as { id: string }
  const change = async (mutation: string, input: object) => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
    const told = await graphqlClient(`${url}/graphql`, bearer(secret)).data<
      Record<string, { import?: { id: string } }>
    >(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { ... on ImportChanged { import { id } } } }`,
      { input },
    )
    return told[mutation]!.import!.id
  }
  const kill = async () => {
    child.signal('SIGKILL')
    await child.ended
    ;({ child, url } = await start())
  }

  const id = await change('startImport', { kind: 'SCHOOLS', file })
  await until(async () => (await status()) === 'checking')
  await kill()
  await until(async () => (await status()) === 'ready')
  expect(await stored()).toEqual({ schools: 0, rows: 0 })

  const { rows } = await owner.query<{ version: number }>('select version from import')
  await change('commitImport', { id, expectedVersion: rows[0]!.version })
  for (const least of [20, 120, 220]) {
    await until(async () => (await stored()).rows >= least)
    await kill()
    const now = await stored()
    expect(now.schools).toBe(now.rows)
  }
  await until(async () => (await status()) === 'stored')
  expect(await stored()).toEqual({ schools: count, rows: count })
  const { rows: doubled } = await owner.query(
    `select from audit_event where table_name = 'school' and kind = 'insert' group by row_id having count(*) > 1`,
  )
  expect(doubled).toHaveLength(0)
}, 240_000)
