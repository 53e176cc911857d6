// `npm run start:federated`: the same as `npm start`, but each slice is a program of its own behind a gateway.
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { bootstrap } from './bootstrap.mjs'
import { build, built } from './build.mjs'
import { root } from './run.mjs'

const supergraph = readFileSync(path.join(root, 'apps/server/schema/supergraph.graphql'), 'utf8')
/** In the order in which others refer to them; the first starts the database and fills it. */
const slices = [...supergraph.matchAll(/^# Composed of (\w+) /gm)].map(([, name]) => name)

const port = Number(process.env.PORT || 4000)
if (!(port >= 1 && port + slices.length <= 65_535)) {
  console.error(
    `PORT is "${process.env.PORT}", but must be a number below 65530: the subgraphs take the ports after it; for example PORT=4000`,
  )
  process.exit(1)
}
const addressOf = (name) => `http://127.0.0.1:${port + 1 + slices.indexOf(name)}`
const shared = {
  ...process.env,
  GATEWAY_KEY: process.env.GATEWAY_KEY || randomBytes(32).toString('hex'),
  LOG_LEVEL: process.env.LOG_LEVEL || 'warn',
}

/** Programs that run, the latest last. */
const running = []
let stopping = false

/** Starts a program, and ends everything when it ends by itself. */
function start(name, file, env) {
  const child = spawn(process.execPath, [file], { env: { ...shared, ...env }, stdio: 'inherit' })
  const ended = new Promise((resolve) => {
    child.once('close', (code) => {
      if (!stopping) {
        console.error(`${name} has ended; the others are stopped.`)
        void stop(code || 1)
      }
      resolve()
    })
  })
  running.push({ child, ended })
}

/** Ends the programs in turn, the gateway first and whoever started the database last. */
async function stop(code) {
  if (stopping) return
  stopping = true
  for (const { child, ended } of running.toReversed()) {
    child.kill('SIGTERM')
    await ended
  }
  process.exit(code)
}

const startSlice = (name) =>
  start(`The subgraph ${name}`, built('server', 'main.js'), {
    SLICE: name,
    HOST: '127.0.0.1',
    PORT: new URL(addressOf(name)).port,
    PUBLIC_URL: process.env.PUBLIC_URL || `http://127.0.0.1:${port}`,
    // One program of six does what is done by itself.
    ...(name === slices[0] ? {} : { JOBS: 'off' }),
  })

/** Waits until a subgraph answers. */
async function ready(name) {
  for (;;) {
    const answer = await fetch(`${addressOf(name)}/readyz`).catch(() => undefined)
    if (answer?.ok) return
    // A program that ends says why, and ends this one too.
    await sleep(100)
  }
}

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void stop(0))

await bootstrap()
await build('@cohortium/server', '@cohortium/gateway', '@cohortium/admin')
const [first, ...others] = slices
startSlice(first)
await ready(first)
for (const name of others) startSlice(name)
await Promise.all(others.map(ready))
start('The gateway', built('gateway', 'main.js'), {
  PORT: String(port),
  SUBGRAPHS: slices.map((name) => `${name}=${addressOf(name)}`).join(),
})
