import {
  loadDemonstration,
  progressLine,
  syntheticGenerator,
  type LoadOutcome,
} from '@cohortium/reference-data'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pseudonyms } from '../keys.ts'
import { migratedServer, type MigratedServer } from './database.ts'

let server: MigratedServer
let client: pg.Client
let outcome: LoadOutcome
const shown: string[] = []

beforeAll(async () => {
  server = await migratedServer()
  client = await server.connect('standard')
  const onProgress = progressLine({ write: (text) => shown.push(text) })
  outcome = await loadDemonstration(client, { seed: 1, scale: 1, pseudonyms, onProgress })
})
afterAll(() => server.stop())

async function count(from: string): Promise<number> {
  const { rows } = await client.query<{ n: number }>(`select count(*)::int as n from ${from}`)
  return rows[0]?.n ?? -1
}

describe('the demonstration at scale 1', () => {
  it('passes every constraint of the database', () => {
    expect(outcome).toMatchObject({ ok: true, loaded: true, seed: 1, scale: 1 })
  })

  it('has 2,000 participants, of whom over 1,500 hold the award, as the consortium reports', async () => {
    expect(await count('participant')).toBe(2000)
    expect(await count(`award where status = 'conferred' and kind = 'nasenco'`)).toBeGreaterThan(1500)
  })

  it.each(syntheticGenerator.tableOrder)('has rows in %s', async (table) => {
    expect(await count(table)).toBeGreaterThan(0)
  })

  it('marks all people and schools as synthetic', async () => {
    expect(await count('person where not is_synthetic')).toBe(0)
    expect(await count(`school where not is_synthetic or urn < '900000'`)).toBe(0)
  })

  it('is estimated well enough for its progress to be believed', () => {
    const rows = outcome.ok ? outcome.rows : 0
    expect(syntheticGenerator.rowCount(1) / rows).toBeGreaterThan(0.9)
    expect(syntheticGenerator.rowCount(1) / rows).toBeLessThan(1.1)
    expect(shown.at(-1)).toMatch(/^Demonstration data: 100 %/)
  })
})
