import { expect, it } from 'vitest'
import { compareGenerated } from '../parity/generated.ts'

it(
  'the gateway answers as the one graph does, byte for byte: 2,000 generated operations, each as every role',
  { timeout: 7_200_000 },
  async () => {
    const { requests, refused, bySubgraph } = await compareGenerated(6, 2_000)
    console.log(`${requests} requests, ${refused} of them refused by both`, bySubgraph)
    expect(requests).toBeGreaterThanOrEqual(7 * 2_000)
  },
)
