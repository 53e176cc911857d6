import { expect, it } from 'vitest'
import { compareGenerated } from '../parity/generated.ts'

/** Parts, so that each can be run alone: `-t 'seed 3'`. */
const seeds = [1, 2, 3, 4, 5, 6, 7, 8]
const operations = 250

it.each(seeds)(
  'the gateway answers as the one graph does, byte for byte: 250 of 2,000 generated operations, each as every role; seed %i',
  { timeout: 1_800_000 },
  async (seed) => {
    const { requests, refused, bySubgraph } = await compareGenerated(seed, operations)
    console.log(`seed ${seed}: ${requests} requests, ${refused} of them refused by both`, bySubgraph)
    expect(requests).toBeGreaterThanOrEqual(7 * operations)
    expect(Object.values(bySubgraph).filter((count) => count > 20)).toHaveLength(6)
  },
)
