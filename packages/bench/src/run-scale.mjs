import { contestants } from './contestants.mjs'
import { measureChanges } from './measure/changes.mjs'
import { compareAnswers } from './measure/compare.mjs'
import { openMeter } from './measure/cpu-meter.mjs'
import { measure, warmUp } from './measure/rounds.mjs'
import { countStatements, stopCounting } from './measure/statements.mjs'
import { operationNames } from './operations.mjs'
import { withClient } from './prepare/administer.mjs'
import { openDatabase } from './prepare/database.mjs'
import { peakMemory, resetPeak } from './processes/memory.mjs'
import { startContestant } from './processes/start.mjs'
import { variableSets } from './variables.mjs'

const facts = `select (select count(*)::int from participant) as participants,
  pg_size_pretty(pg_database_size(current_database())) as size, current_setting('server_version') as postgres`

/** How large the database is, and by which PostgreSQL it is kept. */
export const factsOf = (addresses) =>
  withClient(addresses.superuser, async (client) => (await client.query(facts)).rows[0])

async function startAll(chosen, addresses, tell) {
  const running = []
  try {
    for (const contestant of chosen) {
      tell(`starting ${contestant.name}`)
      running.push(await startContestant(contestant, addresses))
    }
    return running
  } catch (error) {
    await Promise.all(running.map((one) => one.stop()))
    throw error
  }
}

/** Who answers each operation wrongly or not at all, with the reason; those are not measured. */
export async function compareAll(running, operations, sets, { options, tell }) {
  const wrong = {}
  for (const operation of operations) {
    tell(`${operation} comparing answers`)
    wrong[operation] = await compareAnswers(running, operation, sets[operation].slice(0, options.compared))
  }
  return wrong
}

/** One operation of those who answer it. */
export async function runOperation(tools, running, operation, sets) {
  const { load, addresses, options, tell } = tools
  tell(`${operation} warming up`)
  await warmUp(load, running, operation, sets, options)
  tell(`${operation} counting statements`)
  const statements = await countStatements(running, operation, sets.slice(0, options.counted), {
    addresses,
    passes: options.passes,
  })
  tell(`${operation} measuring ${options.rounds} rounds of ${running.map(({ name }) => name).join(', ')}`)
  const times = await measure(tools, running, operation, sets)
  return Object.fromEntries(running.map(({ name }) => [name, { ...times[name], ...statements[name] }]))
}

/** Measures every operation at one scale. */
export async function runScale(cluster, load, scale, options, tell) {
  const addresses = await openDatabase(cluster, { ...options, scale })
  await stopCounting(addresses)
  const sets = await variableSets(addresses.superuser)
  const wanted = ({ name }) => !options.only || ['limit', 'cohortium', ...options.only].includes(name)
  const running = await startAll(contestants(options).filter(wanted), addresses, tell)
  const meter = await openMeter(addresses, cluster.postmaster)
  try {
    const tools = { load, meter, addresses, options, tell }
    const asked = options.operations ?? operationNames
    const wrong = await compareAll(running, asked, sets, tools)
    for (const { pid } of running) resetPeak(pid)
    const operations = {}
    for (const operation of asked) {
      const right = running.filter(({ name }) => !wrong[operation][name])
      const figures = await runOperation(tools, right, operation, sets[operation])
      operations[operation] = { contestants: figures, wrong: wrong[operation] }
    }
    tell('measuring changes')
    const changes = await measureChanges(
      tools,
      running.find(({ name }) => name === 'cohortium'),
    )
    return {
      scale,
      changes,
      ...(await factsOf(addresses)),
      rounds: options.rounds,
      node: process.version,
      contestants: Object.fromEntries(running.map(({ name, title }) => [name, title])),
      operations,
      memory: Object.fromEntries(running.map(({ name, pid }) => [name, peakMemory(pid)])),
    }
  } finally {
    await meter.close()
    await Promise.all(running.map((one) => one.stop()))
  }
}
