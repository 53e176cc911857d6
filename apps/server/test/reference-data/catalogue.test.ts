import { catalogue, firstFreeId, loadCatalogue, type Row } from '@cohortium/reference-data'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migratedServer, type MigratedServer } from './database.ts'

const tables = Object.entries<readonly Row[]>(catalogue)

/** The rows as the database gives them, dates as texts. */
async function stored(client: pg.Client, table: string, sample: Row): Promise<unknown[]> {
  const columns = Object.keys(sample).map((column) => `'${column}', ${column}`)
  const { rows } = await client.query<{ row: unknown }>(
    `select json_build_object(${columns.join(', ')}) as row from ${table}`,
  )
  return rows.map(({ row }) => row)
}

let server: MigratedServer
beforeAll(async () => {
  server = await migratedServer()
})
afterAll(() => server.stop())

describe('loading the catalogue', () => {
  it('puts every row of the data files into the database', async () => {
    const client = await server.connect('catalogue')
    await loadCatalogue(client)
    for (const [table, rows] of tables) {
      const [sample] = rows
      if (!sample) throw new Error(`${table} is empty`)
      const found = await stored(client, table, sample)
      expect(found).toHaveLength(rows.length)
      expect(found).toEqual(expect.arrayContaining([...rows]))
    }
  })

  it('changes nothing the second time', async () => {
    const client = await server.connect('twice')
    const total = tables.reduce((sum, [, rows]) => sum + rows.length, 0)
    expect(await loadCatalogue(client)).toBe(total)
    expect(await loadCatalogue(client)).toBe(0)
  })

  it('corrects a fact that differs from the data files', async () => {
    const client = await server.connect('corrected')
    await loadCatalogue(client)
    await client.query(`update university set name = 'Elsewhere' where code = 'EXETER'`)
    expect(await loadCatalogue(client)).toBe(1)
    const { rows } = await client.query(`select name from university where code = 'EXETER'`)
    expect(rows).toEqual([{ name: 'University of Exeter' }])
  })

  it('leaves alone what people have edited', async () => {
    const client = await server.connect('edited')
    await loadCatalogue(client)
    await client.query(`update routing set valid_to = '2024-09-01', version = 2 where id = 1`)
    expect(await loadCatalogue(client)).toBe(0)
    const { rows } = await client.query('select valid_to::text from routing where id = 1')
    expect(rows).toEqual([{ valid_to: '2024-09-01' }])
  })

  it('leaves the ids after its reserve to others, and does not take them back', async () => {
    const client = await server.connect('sequences')
    await loadCatalogue(client)
    const add = () =>
      client.query<{ id: number }>(
        `insert into resource (title, kind, description) values ('A', 'reading', 'B') returning id`,
      )
    expect((await add()).rows).toEqual([{ id: firstFreeId }])
    await loadCatalogue(client)
    expect((await add()).rows).toEqual([{ id: firstFreeId + 1 }])
  })
})
