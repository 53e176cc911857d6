import { expect, it } from 'vitest'
import { compareGenerated } from './generated.ts'

it(
  'the gateway answers as the one graph does, byte for byte: 200 generated operations, each as every role',
  { timeout: 900_000 },
  async () => {
    const { requests, refused, bySubgraph } = await compareGenerated(20240115, 200)
    console.log(`${requests} requests, ${refused} of them refused by both`, bySubgraph)
    expect(requests).toBeGreaterThanOrEqual(7 * 200)
    expect(refused).toBeLessThan(requests / 2)
    expect(Object.values(bySubgraph).filter((count) => count > 20)).toHaveLength(6)
  },
)
