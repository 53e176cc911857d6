import { contestants } from './contestants.mjs'
import { openMeter } from './measure/cpu-meter.mjs'
import { stopCounting } from './measure/statements.mjs'
import { operationNames } from './operations.mjs'
import { openDatabase } from './prepare/database.mjs'
import { peakMemory, resetPeak } from './processes/memory.mjs'
import { startGateway } from './processes/start-gateway.mjs'
import { startContestant } from './processes/start.mjs'
import { compareAll, factsOf, runOperation } from './run-scale.mjs'
import { variableSets } from './variables.mjs'

/** Measures the operations through the gateway against the one graph, both of the same build, at one scale. */
export async function runGateway(cluster, load, scale, options, tell) {
  const addresses = await openDatabase(cluster, { ...options, scale })
  await stopCounting(addresses)
  const sets = await variableSets(addresses.superuser)
  const one = contestants(options).find(({ name }) => name === 'cohortium')
  const meter = await openMeter(addresses, cluster.postmaster)
  const running = []
  try {
    tell('starting the one graph')
    running.push(await startContestant(one, addresses))
    tell('starting six subgraphs and the gateway')
    running.push(await startGateway({ ...one, name: 'gateway', title: 'the gateway' }, addresses))
    const tools = { load, meter, addresses, options, tell }
    const asked = options.operations ?? operationNames
    const wrong = await compareAll(running, asked, sets, tools)
    for (const { pids } of running) pids.forEach(resetPeak)
    const operations = {}
    for (const operation of asked) {
      const right = running.filter(({ name }) => !wrong[operation][name])
      const figures = await runOperation(tools, right, operation, sets[operation])
      operations[operation] = { contestants: figures, wrong: wrong[operation] }
    }
    const [[cohortium], [gateway, ...subgraphs]] = running.map(({ pids }) => pids.map(peakMemory))
    return {
      scale,
      ...(await factsOf(addresses)),
      rounds: options.rounds,
      node: process.version,
      operations,
      memory: { cohortium, gateway, subgraphs: subgraphs.reduce((sum, megabytes) => sum + megabytes, 0) },
    }
  } finally {
    await meter.close()
    await Promise.all(running.map((each) => each.stop()))
  }
}
