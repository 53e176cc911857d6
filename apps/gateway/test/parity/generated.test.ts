import { expect, it } from 'vitest'
import { compareGenerated } from './generated.ts'

it(
  'the gateway answers as the one graph does, byte for byte: 80 generated operations, each as every role',
  { timeout: 900_000 },
  async () => {
    const { requests, refused, bySubgraph } = await compareGenerated(20240115, 80)
    console.log(`${requests} requests, ${refused} of them refused by both`, bySubgraph)
    expect(requests).toBeGreaterThanOrEqual(7 * 80)
    expect(refused).toBeLessThan(requests / 2)
    expect(Object.values(bySubgraph).filter((count) => count > 20)).toHaveLength(6)
  },
)
