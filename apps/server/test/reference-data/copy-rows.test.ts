import { copyRows, type Row } from '@cohortium/reference-data'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migratedServer, type MigratedServer } from './database.ts'

let server: MigratedServer
beforeAll(async () => {
  server = await migratedServer()
})
afterAll(() => server.stop())

const columns = ['id', 'a text', 'flag', 'many', 'amount']

// A text of PostgreSQL holds any character but NUL, and no lone half of a surrogate pair.
const text = fc
  .oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[\\nrt\t\r\n",{}.N ]*$/))
  .map((each) => each.replaceAll('\0', ''))
const rows = fc.array(
  fc.record({
    'a text': fc.option(text),
    flag: fc.option(fc.boolean()),
    many: fc.option(fc.array(text)),
    amount: fc.option(fc.integer({ min: -1_000_000, max: 1_000_000 })),
  }),
)

describe('copying rows', () => {
  it('brings back exactly the texts, lists and blanks that went in', async () => {
    const client = await server.connect('copied')
    await client.query(
      'create table "odd name" (id int, "a text" text, flag boolean, many text[], amount int)',
    )
    await fc.assert(
      fc.asyncProperty(rows, async (made) => {
        const numbered: Row[] = made.map((row, id) => ({ id, ...row }))
        await client.query('truncate "odd name"')
        expect(await copyRows(client, 'odd name', columns, numbered)).toBe(made.length)
        const found = await client.query('select * from "odd name" order by id')
        expect(found.rows).toEqual(numbered)
      }),
      { numRuns: 100 },
    )
  })

  it('takes rows as they come, a million of them without keeping them', async () => {
    const client = await server.connect('streamed')
    await client.query('create table number_line (id int, name text)')
    const size = 1_000_000
    async function* made(): AsyncGenerator<Row> {
      for (let id = 0; id < size; id++)
        yield { id, name: `row ${id} of a table that is longer than memory cares for` }
    }
    const before = process.memoryUsage().rss
    expect(await copyRows(client, 'number_line', ['id', 'name'], made())).toBe(size)
    // The rows are about 60 MB as text; a few blocks of them are all that may be held at once.
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024)
    const { rows: sums } = await client.query('select count(*)::int, sum(id)::float8 from number_line')
    expect(sums).toEqual([{ count: size, sum: (size * (size - 1)) / 2 }])
  })

  it('fails with the database’s reason and leaves the connection usable', async () => {
    const client = await server.connect('refused')
    await client.query('create table picky (id int primary key)')
    const twice = [{ id: 7 }, { id: 7 }]
    await expect(copyRows(client, 'picky', ['id'], twice)).rejects.toThrow(/duplicate key value/)
    expect((await client.query('select 1 as one')).rows).toEqual([{ one: 1 }])
  })
})
