import { expect, it } from 'vitest'
import { compareBothPaths } from '../oracle/both-paths.ts'

it('both paths answer 10,000 larger operations alike, byte for byte', { timeout: 3_600_000 }, async () => {
  const { compared, spliced } = await compareBothPaths({ seed: 20240115, operations: 10_000 })
  console.log(`${compared} operations compared, ${spliced} of them spliced, no difference`)
  expect(compared).toBeGreaterThanOrEqual(10_000)
  expect(spliced).toBe(compared)
})
