import path from 'node:path'
import { parseArgs } from 'node:util'
import { root } from '../../../scripts/run.mjs'

const usage = `Usage: pnpm bench [options]

  --scale S|L|both   participants: S = 2,000 (standard), L = 200,000, both one after the other
  --json FILE        also write the figures to FILE
  --quick            a first impression in under two minutes; docs/performance.md stays as it is
  --only A,B         measure these contestants alone, beside limit and cohortium
  --operations Q1,Q4 measure these operations alone
  --rounds N         rounds of which the median is taken (standard 7)
  --server FOLDER    measure the built server of another working copy (standard apps/server/dist)
  --gateway          measure the six subgraphs behind the gateway against the one graph instead; about three minutes
  --explain          write the plans of limit's statements to limit/explain, and measure nothing
  --fresh            make the databases anew
`

const thorough = {
  rounds: 7,
  alone: 500,
  together: 1_000,
  warmUp: 2_000,
  compared: 20,
  counted: 30,
  passes: 3,
}
const quick = { rounds: 2, alone: 200, together: 400, warmUp: 400, compared: 3, counted: 3, passes: 1 }

const words = (text) => text?.split(',').map((word) => word.trim())

/**
 * What the person asked for. Durations are milliseconds: of one client `alone`, of 16 `together`, of warming up;
 * `compared` and
 * `counted` are variable sets, the latter in so many `passes`.
 */
export function readOptions(args = process.argv.slice(2)) {
  const { values } = parseArgs({
    args,
    options: {
      scale: { type: 'string', default: 'S' },
      json: { type: 'string' },
      quick: { type: 'boolean', default: false },
      only: { type: 'string' },
      operations: { type: 'string' },
      rounds: { type: 'string' },
      server: { type: 'string', default: path.join(root, 'apps/server/dist') },
      gateway: { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
      fresh: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  const scales = { S: ['S'], L: ['L'], BOTH: ['S', 'L'] }[values.scale.toUpperCase()]
  if (values.help || !scales) {
    console.log(usage)
    process.exit(values.help ? 0 : 1)
  }
  const standard = values.quick ? quick : thorough
  return {
    ...standard,
    rounds: values.rounds ? Number(values.rounds) : standard.rounds,
    scales,
    json: values.json,
    only: words(values.only) ?? (values.quick ? ['postgraphile'] : undefined),
    operations: words(values.operations),
    serverFolder: path.resolve(values.server),
    gateway: values.gateway,
    explain: values.explain,
    fresh: values.fresh,
    /** Whether the run is one to be written into the documentation. */
    whole: !values.quick && !values.only && !values.operations,
  }
}
