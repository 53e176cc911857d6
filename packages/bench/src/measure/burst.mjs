import { openClient } from './client.mjs'

/** No burst lasts longer, whatever was asked of it, in milliseconds. */
const longest = 60_000

/**
 * Sends requests from a number of clients for a time, each client the next as soon as it has an answer; what is on its
 * way at the end is waited for and counted.
 * @returns median latency in milliseconds, answers a second, and how many requests failed.
 */
export async function burst({ port, secret, bodies, clients, milliseconds, least = 0 }) {
  const client = openClient({ port, secret }, clients)
  const latencies = []
  let sent = 0
  let failures = 0
  const begun = performance.now()
  const goOn = () => {
    const passed = performance.now() - begun
    return passed < longest && (passed < milliseconds || sent < least)
  }
  const one = async () => {
    while (goOn()) {
      const body = bodies[sent++ % bodies.length]
      const asked = performance.now()
      try {
        const { status } = await client.post(body)
        if (status !== 200) failures += 1
      } catch {
        failures += 1
      }
      latencies.push(performance.now() - asked)
    }
  }
  await Promise.all(Array.from({ length: clients }, one))
  const elapsed = performance.now() - begun
  await client.close()
  latencies.sort((a, b) => a - b)
  return {
    p50: latencies[Math.floor(latencies.length / 2)],
    perSecond: (latencies.length - failures) / (elapsed / 1000),
    requests: latencies.length,
    failures,
  }
}
