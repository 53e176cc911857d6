import { differential } from '@cohortium/graph-sql/oracle'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { hardlyHeld } from '../oracle/hardly-held.ts'
import { demonstrationTokens, tally } from '../oracle/role-run.ts'
import { smallProgramme, type SmallProgramme } from '../oracle/small-programme.ts'

let programme: SmallProgramme
beforeAll(async () => {
  programme = await smallProgramme((client) => client.query(hardlyHeld))
})
afterAll(() => programme.stop())

it.each(demonstrationTokens)(
  '%s is answered as if what is not theirs did not exist, in 10,000 generated operations',
  { timeout: 7_200_000 },
  async (token) => {
    const { compiled, rules } = await programme.as(token)
    const coverage = await differential(programme.world, compiled, {
      seed: 20240115,
      operations: 10_000,
      rules,
    })
    console.log(`${tally(token, coverage)}\n${coverage.table()}`)
    expect(coverage.total + coverage.refused).toBe(10_000)
    expect(coverage.total).toBeGreaterThanOrEqual(7_000)
  },
)
