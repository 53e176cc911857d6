import { differential } from '@cohortium/graph-sql/oracle'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hardlyHeld } from './hardly-held.ts'
import { demonstrationTokens } from './role-run.ts'
import { smallProgramme, type SmallProgramme } from './small-programme.ts'

let programme: SmallProgramme
beforeAll(async () => {
  programme = await smallProgramme((client) => client.query(hardlyHeld))
})
afterAll(() => programme.stop())

describe('the same holds where the lists of every page are gathered', () => {
  it.each(demonstrationTokens)('%s, 150 with gathered lists', { timeout: 900_000 }, async (token) => {
    const { gathered, rules } = await programme.as(token)
    const coverage = await differential(programme.world, gathered, { seed: 23, operations: 150, rules })
    expect(coverage.total + coverage.refused).toBe(150)
  })
})
