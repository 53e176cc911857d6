import { differential } from '@cohortium/graph-sql/oracle'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hardlyHeld } from './hardly-held.ts'
import { demonstrationTokens, tally } from './role-run.ts'
import { smallProgramme, type SmallProgramme } from './small-programme.ts'

let programme: SmallProgramme
beforeAll(async () => {
  programme = await smallProgramme((client) => client.query(hardlyHeld))
})
afterAll(() => programme.stop())

describe('everybody is answered as if what is not theirs did not exist, and refused what is closed to them', () => {
  it.each(demonstrationTokens)('%s, 500 generated operations', { timeout: 900_000 }, async (token) => {
    const { compiled, rules, role } = await programme.as(token)
    const coverage = await differential(programme.world, compiled, { seed: 17, operations: 500, rules })
    console.log(tally(token, coverage))
    expect(coverage.total + coverage.refused).toBe(500)
    expect(coverage.total).toBeGreaterThanOrEqual(350)
    expect(coverage.shareNonEmpty).toBeGreaterThan(0.4)
    expect(coverage.count('as-of')).toBeGreaterThan(40)
    expect(coverage.refused > 5).toBe(role !== 'consortium_administrator')
  })
})
