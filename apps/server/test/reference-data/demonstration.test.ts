import { catalogue, loadDemonstration, type Generator, type Progress } from '@cohortium/reference-data'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pseudonyms } from '../keys.ts'
import { migratedServer, type MigratedServer } from './database.ts'
import { smallGenerator as generator } from './small-generator.ts'

let server: MigratedServer
beforeAll(async () => {
  server = await migratedServer()
})
afterAll(() => server.stop())

async function count(client: pg.Client, table: string): Promise<number> {
  const { rows } = await client.query<{ n: number }>(`select count(*)::int as n from ${table}`)
  return rows[0]?.n ?? -1
}

/** Every constraint and index, as the database describes it. */
async function structure(client: pg.Client): Promise<unknown[]> {
  const { rows } = await client.query(
    `select conrelid::regclass::text as "on", conname as name, convalidated as valid, pg_get_constraintdef(oid) as text
       from pg_constraint where connamespace = 'public'::regnamespace
      union all
     select tablename, indexname, true, indexdef from pg_indexes where schemaname = 'public'
      order by 1, 2, 4`,
  )
  return rows
}

const person = (synthetic: boolean) =>
  `insert into person (reference, pseudonym, is_synthetic) values ('PER-1', 'P', ${synthetic})`

describe('loading a demonstration', () => {
  it('brings the people, their catalogue and the agreement between the universities', async () => {
    const client = await server.connect('demo')
    const outcome = await loadDemonstration(client, { seed: 1, scale: 2, generator, pseudonyms })
    expect(outcome).toEqual({ ok: true, loaded: true, rows: 78, seed: 1, scale: 2 })
    expect(await count(client, 'person_identity')).toBe(20)
    expect(await count(client, 'module')).toBe(catalogue.module.length)
    expect(await count(client, 'resource')).toBe(catalogue.resource.length)
    expect(await count(client, 'data_sharing_agreement')).toBe(1)
    const { rows } = await client.query('select town from school where id = 1')
    expect(rows).toEqual([{ town: 'Tab\there' }])
  })

  it('leaves ids free for those who come after', async () => {
    const client = await server.connect('free_ids')
    await loadDemonstration(client, { seed: 1, scale: 200, generator, pseudonyms })
    await client.query(person(true).replace('PER-1', 'PER-next'))
    const { rows } = await client.query(`select id from person where reference = 'PER-next'`)
    expect(rows).toEqual([{ id: 2001 }])
  })

  it('stays as it is when asked again, unless another one is to take its place', async () => {
    const client = await server.connect('again')
    await loadDemonstration(client, { seed: 1, scale: 1, generator, pseudonyms })
    const kept = await loadDemonstration(client, { seed: 2, scale: 3, generator, pseudonyms })
    expect(kept).toEqual({ ok: true, loaded: false, rows: 0, seed: 1, scale: 1 })
    expect(await count(client, 'person')).toBe(10)
    const replaced = await loadDemonstration(client, {
      seed: 2,
      scale: 3,
      generator,
      pseudonyms,
      replace: true,
    })
    expect(replaced).toMatchObject({ ok: true, loaded: true, seed: 2, scale: 3 })
    expect(await count(client, 'person')).toBe(30)
    expect(await count(client, 'resource')).toBe(catalogue.resource.length)
  })

  it('leaves no trace when it is cut short, and the next one succeeds', async () => {
    const client = await server.connect('cut_short')
    const before = await structure(client)
    const breaking: Generator = {
      ...generator,
      *synthesise(options) {
        yield* generator.synthesise(options)
        throw new Error('The lights went out.')
      },
    }
    await expect(
      loadDemonstration(client, { seed: 1, scale: 5, generator: breaking, pseudonyms }),
    ).rejects.toThrow('The lights')
    expect(await structure(client)).toEqual(before)
    expect(await count(client, 'person')).toBe(0)
    expect(await loadDemonstration(client, { seed: 1, scale: 1, generator, pseudonyms })).toMatchObject({
      loaded: true,
    })
  })

  it('makes again every constraint and index that it set aside', async () => {
    const client = await server.connect('set_aside')
    const before = await structure(client)
    const steps: Progress[] = []
    await loadDemonstration(client, {
      seed: 1,
      scale: 5,
      generator,
      pseudonyms,
      onProgress: (step) => steps.push(step),
    })
    expect(await structure(client)).toEqual(before)
    const last = steps.at(-1)
    expect(last).toMatchObject({ phase: 'indexes', done: last?.total })
  })

  it('refuses rows that break a constraint, though it is checked after they are in', async () => {
    const orphaned: Generator = {
      ...generator,
      *synthesise(options) {
        yield* generator.synthesise(options)
        yield {
          school_succession: [
            { id: 9999, succeeded_on: '2015-09-01', predecessor_id: 1, successor_id: 8888 },
          ],
        }
      },
    }
    const client = await server.connect('orphaned')
    await expect(
      loadDemonstration(client, { seed: 1, scale: 1, generator: orphaned, pseudonyms }),
    ).rejects.toThrow(/violates foreign key constraint "school_succession_successor_id_fk"/)
  })

  it('waits for another load of the same database and then finds its rows', async () => {
    const one = await server.connect('two_starts')
    const other = await server.connectTo(one)
    const outcomes = await Promise.all(
      [one, other].map((client) => loadDemonstration(client, { seed: 1, scale: 1, generator, pseudonyms })),
    )
    expect(outcomes.filter((outcome) => outcome.ok && outcome.loaded)).toHaveLength(1)
    expect(outcomes.filter((outcome) => outcome.ok && !outcome.loaded)).toHaveLength(1)
  })
})

describe('a demonstration is refused', () => {
  it('where a real person is held, with or without a demonstration beside', async () => {
    const client = await server.connect('real')
    await client.query(person(false))
    expect(await loadDemonstration(client, { seed: 1, scale: 1, generator, pseudonyms })).toMatchObject({
      ok: false,
      reason: 'PeopleAreReal',
    })
    const mixed = await server.connect('mixed')
    await loadDemonstration(mixed, { seed: 1, scale: 1, generator, pseudonyms })
    await mixed.query(person(false))
    const replacing = await loadDemonstration(mixed, {
      seed: 2,
      scale: 1,
      generator,
      pseudonyms,
      replace: true,
    })
    expect(replacing).toMatchObject({ ok: false, reason: 'PeopleAreReal' })
    expect(await count(mixed, 'person')).toBe(11)
  })

  it('where somebody has begun to fill the tables, which it names', async () => {
    const client = await server.connect('in_use')
    await client.query(person(true))
    expect(await loadDemonstration(client, { seed: 1, scale: 1, generator, pseudonyms })).toMatchObject({
      ok: false,
      reason: 'TablesInUse',
      message: expect.stringContaining('The table person already holds rows'),
    })
  })

  it.each([0, -1, 1001, Number.NaN])('at the scale %d, before it connects to anything', async (scale) => {
    const client = new pg.Client()
    expect(await loadDemonstration(client, { seed: 1, scale, generator, pseudonyms })).toMatchObject({
      reason: 'BadScale',
    })
  })
})
