import { startLoad } from './measure/load.mjs'
import { readOptions } from './options.mjs'
import { startCluster } from './prepare/cluster.mjs'
import { cores, pin } from './processes/cores.mjs'
import { progress } from './progress.mjs'
import { writeDocument, writeGatewayDocument } from './report/document.mjs'
import { judge } from './report/goals.mjs'
import { printGateway, printReport } from './report/print.mjs'
import { rememberResults, writeJson } from './report/results.mjs'
import { runGateway } from './run-gateway.mjs'
import { runScale } from './run-scale.mjs'
import { writePlans } from './write-plans.mjs'

async function bench(cluster, options) {
  if (!cores) console.log('With fewer than four cores everyone shares them: the figures are rough.')
  const load = startLoad()
  const tell = progress()
  try {
    if (options.gateway) return await benchGateway(cluster, load, options, tell)
    const results = {}
    for (const scale of options.scales) results[scale] = await runScale(cluster, load, scale, options, tell)
    const known = options.whole ? rememberResults(results) : results
    const judged = judge(known)
    printReport(results, judged)
    if (options.json) writeJson(options.json, results, judged)
    if (options.whole) writeDocument(known, judged)
  } finally {
    load.stop()
  }
}

async function benchGateway(cluster, load, options, tell) {
  for (const scale of options.scales) {
    const result = await runGateway(cluster, load, scale, options, tell)
    printGateway(result)
    if (options.json) writeJson(options.json, { [scale]: result }, [])
    if (options.whole && scale === 'S') writeGatewayDocument(result)
  }
}

const options = readOptions()
const cluster = await startCluster()
pin(cluster.postmaster, 'database')
let interrupted = false
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    interrupted = true
    // Contestants end with this process; PostgreSQL would outlive it.
    void cluster.stop({ force: true }).then(() => process.exit(130))
  })
}
try {
  if (options.explain) await writePlans(cluster, options)
  else await bench(cluster, options)
} catch (error) {
  if (!interrupted) throw error
} finally {
  await cluster.stop()
}
