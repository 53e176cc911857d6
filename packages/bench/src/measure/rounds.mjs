import { bodiesOf } from './client.mjs'
import { median } from './median.mjs'

/** Clients at a time when throughput is measured. */
const together = 16

/** Each contestant is first in turn, so that none always follows the same one. */
const turned = (list, by) => [...list.slice(by % list.length), ...list.slice(0, by % list.length)]

/** Prepares every connection's statements and lets the machine code be compiled. */
export async function warmUp(load, running, operation, sets, { warmUp: milliseconds }) {
  for (const contestant of running) {
    const bodies = bodiesOf(contestant, operation, sets)
    await load.burst({ port: contestant.port, bodies, clients: together, milliseconds, least: together })
  }
}

/**
 * Measures one operation in interleaved rounds.
 * @returns by contestant the medians `{ p50, perSecond, failures }`: milliseconds with one client, answers a second
 * with 16.
 */
export async function measure(load, running, operation, sets, options) {
  const seen = Object.fromEntries(running.map(({ name }) => [name, { p50: [], perSecond: [], failures: 0 }]))
  for (let round = 0; round < options.rounds; round += 1) {
    for (const contestant of turned(running, round)) {
      const bodies = bodiesOf(contestant, operation, sets)
      const order = { port: contestant.port, bodies, from: round * 7 }
      const of = seen[contestant.name]
      const alone = await load.burst({ ...order, clients: 1, milliseconds: options.alone, least: 5 })
      const all = await load.burst({
        ...order,
        clients: together,
        milliseconds: options.together,
        least: together,
      })
      of.p50.push(alone.p50)
      of.perSecond.push(all.perSecond)
      of.failures += alone.failures + all.failures
    }
  }
  return Object.fromEntries(
    Object.entries(seen).map(([name, { p50, perSecond, failures }]) => [
      name,
      { p50: median(p50), perSecond: median(perSecond), failures },
    ]),
  )
}
