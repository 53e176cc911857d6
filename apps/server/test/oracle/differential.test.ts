import { differential, operatorsOf } from '@cohortium/graph-sql/oracle'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { smallProgramme, type SmallProgramme } from './small-programme.ts'

let programme: SmallProgramme
beforeAll(async () => {
  programme = await smallProgramme()
})
afterAll(() => programme.stop())

describe('the graph answers as a naive evaluation of the same rows does', () => {
  it('for 2,000 generated operations, compiled', { timeout: 900_000 }, async () => {
    const { world, compiled } = programme
    const coverage = await differential(world, compiled, { seed: 20240115, operations: 2_000 })
    console.log(coverage.table())
    expect(coverage.total).toBe(2_000)
    expect(coverage.shareNonEmpty).toBeGreaterThanOrEqual(0.6)
    expect(coverage.count('as-of')).toBeGreaterThanOrEqual(300)
    expect(operatorsOf(world).filter(({ operator, type }) => coverage.count(operator, type) < 10)).toEqual([])
  })

  it('for 1,000 more, with the lists of every page gathered', { timeout: 900_000 }, async () => {
    const { world, gathered } = programme
    const coverage = await differential(world, gathered, { seed: 3, operations: 1_000 })
    expect(coverage.total).toBe(1_000)
  })

  it('for 300 more, served', { timeout: 900_000 }, async () => {
    const { world, served } = programme
    // Pages are two levels of fields a list, and the server takes fifteen.
    const coverage = await differential(world, served, {
      seed: 2,
      operations: 300,
      limits: { depth: 4, fields: 15 },
    })
    expect(coverage.total).toBe(300)
  })
})
