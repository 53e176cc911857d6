import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../../../scripts/run.mjs'
import { startLoad } from './measure/load.mjs'
import { readOptions } from './options.mjs'
import { startCluster } from './prepare/cluster.mjs'
import { cores, pin } from './processes/cores.mjs'
import { progress } from './progress.mjs'
import { judge } from './report/goals.mjs'
import { printReport } from './report/print.mjs'
import { rememberResults, writeJson } from './report/results.mjs'
import { writeDocument } from './report/document.mjs'
import { runScale } from './run-scale.mjs'
import { writePlans } from './write-plans.mjs'

const options = readOptions()
const cluster = await startCluster()
const postmaster = readFileSync(path.join(root, '.data/bench/postgres/cluster/postmaster.pid'), 'utf8').split(
  '\n',
)[0]
pin(postmaster, 'database')
const load = startLoad()
const tell = progress()
const stopOnce = async () => {
  load.stop()
  await cluster.stop()
}
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130))

try {
  if (options.explain) {
    for (const scale of options.scales) await writePlans(cluster, { ...options, scale })
  } else {
    if (!cores)
      console.log('Fewer than four cores: contestants, client and PostgreSQL share them, figures are rough.')
    const results = {}
    for (const scale of options.scales) results[scale] = await runScale(cluster, load, scale, options, tell)
    const known = options.whole ? rememberResults(results) : results
    const judged = judge(known)
    printReport(results, judged)
    if (options.json) writeJson(options.json, results, judged)
    if (options.whole) writeDocument(known, judged)
  }
} finally {
  await stopOnce()
}
