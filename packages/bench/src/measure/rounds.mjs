import { bodiesOf } from './client.mjs'
import { median } from './median.mjs'

/** Clients at a time when throughput is measured. */
const together = 16

/** What requests at once may take one after the other, in milliseconds: more of them would end at the statements' timeout. */
const bearable = 8_000

/** As many clients as are served in time, by what the first contestant, the limit, takes for one alone; the same for everybody. */
async function clientsFor({ load }, [first], operation, sets) {
  const { port, secret } = first
  const bodies = bodiesOf(first, operation, sets)
  const { p50 } = await load.burst({ port, secret, bodies, clients: 1, milliseconds: 200, least: 3 })
  return Math.max(1, Math.min(together, Math.floor(bearable / p50)))
}

/** Rounds and time, in milliseconds, after which a slow contestant's median is known well enough. */
const enough = { rounds: 3, time: 20_000 }

/** Sets of variables of one round. Some cost many times what others do: so everybody is timed by the same ones. */
const setsOfRound = 20

const chosenFor = (round, sets) =>
  Array.from({ length: setsOfRound }, (_none, at) => sets[(round * setsOfRound + at) % sets.length])

/** How many requests ask for something different. */
const different = (bodies) => new Set(bodies).size

/** Each contestant is first in turn, so that none always follows the same one. */
const turned = (list, by) => [...list.slice(by % list.length), ...list.slice(0, by % list.length)]

/** Prepares every connection's statements and lets the machine code be compiled. */
export async function warmUp(load, running, operation, sets, { warmUp: milliseconds }) {
  for (const contestant of running) {
    const { port, secret } = contestant
    const bodies = bodiesOf(contestant, operation, sets)
    await load.burst({ port, secret, bodies, clients: together, milliseconds, least: together })
  }
}

/** One contestant in one round: first one client, then all; processor time is that of a request among all. */
async function measureOnce({ load, meter, options }, contestant, bodies, clients) {
  const { port, secret, pids } = contestant
  const order = { port, secret, bodies }
  const alone = await load.burst({
    ...order,
    clients: 1,
    milliseconds: options.alone,
    least: Math.max(5, different(bodies)),
  })
  const before = await meter.read(pids)
  const all = await load.burst({
    ...order,
    clients,
    milliseconds: options.together,
    least: clients,
  })
  const after = await meter.read(pids)
  return {
    p50: alone.p50,
    perSecond: all.perSecond,
    failures: alone.failures + all.failures,
    serverCpu: (after.server - before.server) / all.requests,
    frontCpu: (after.front - before.front) / all.requests,
    databaseCpu: (after.database - before.database) / all.requests,
  }
}

/**
 * Measures one operation in interleaved rounds.
 * @returns by contestant the medians: `p50` in milliseconds with one client, `perSecond` answers a second with 16,
 * `serverCpu`, `frontCpu` (of it, the first process's) and `databaseCpu` in milliseconds a request; and the number of `failures`.
 */
export async function measure(tools, running, operation, sets) {
  const seen = Object.fromEntries(running.map(({ name }) => [name, []]))
  const spent = Object.fromEntries(running.map(({ name }) => [name, 0]))
  const clients = await clientsFor(tools, running, operation, sets)
  for (let round = 0; round < tools.options.rounds; round += 1) {
    for (const contestant of turned(running, round)) {
      const { name } = contestant
      if (round >= enough.rounds && spent[name] > enough.time) continue
      const begun = performance.now()
      const bodies = bodiesOf(contestant, operation, chosenFor(round, sets))
      seen[name].push(await measureOnce(tools, contestant, bodies, clients))
      spent[name] += performance.now() - begun
    }
  }
  const summary = (rounds) => ({
    p50: median(rounds.map((one) => one.p50)),
    perSecond: median(rounds.map((one) => one.perSecond)),
    serverCpu: median(rounds.map((one) => one.serverCpu)),
    frontCpu: median(rounds.map((one) => one.frontCpu)),
    databaseCpu: median(rounds.map((one) => one.databaseCpu)),
    failures: rounds.reduce((sum, one) => sum + one.failures, 0),
  })
  return Object.fromEntries(Object.entries(seen).map(([name, rounds]) => [name, summary(rounds)]))
}
