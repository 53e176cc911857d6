import { expect, it } from 'vitest'
import { compareBothPaths } from './both-paths.ts'

it(
  "PostgreSQL's text is byte for byte what GraphQL's own execution sends, for 2,000 generated operations over awkward texts",
  { timeout: 900_000 },
  async () => {
    const { compared, spliced, columns } = await compareBothPaths({
      seed: 11,
      operations: 2_000,
      limits: { depth: 4, fields: 15 },
    })
    expect(columns).toBeGreaterThan(20)
    expect(compared).toBeGreaterThanOrEqual(2_000)
    expect(spliced).toBe(compared)
  },
)
