import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { pin } from './cores.mjs'

/** Longest wait for a contestant to be ready or to end, in milliseconds. */
const patience = { start: 120_000, stop: 5_000 }

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })

/** Starts a contestant on its core and waits until it says that it is ready. */
export async function startContestant(contestant, addresses) {
  const port = await freePort()
  const child = spawn(process.execPath, [...(contestant.flags ?? []), contestant.file], {
    env: {
      NODE_ENV: 'production',
      GRAPHILE_ENV: 'production',
      PORT: String(port),
      // As many as clients: waiting for a connection is not what is measured.
      POOL_SIZE: '16',
      DATABASE_URL: addresses.owner,
      DATABASE_APP_URL: addresses.app,
      DEMO: '0',
      // One asker stands for all.
      COST_PER_MINUTE: '1000000000000',
      BENCH_SECRET: addresses.secret,
      CLOCK: '2024-01-15',
      // Peers do no work of their own meanwhile.
      JOBS: 'off',
      LOG_LEVEL: 'warn',
      ...contestant.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  pin(child.pid, 'contestant')
  // However the bench ends, nothing that it started stays.
  process.once('exit', () => child.kill('SIGKILL'))
  let output = ''
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const ready = new Promise((resolve, reject) => {
    const hear = (chunk) => {
      output = (output + chunk).slice(-2_000)
      if (/\bready\b/.test(output)) resolve()
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    void ended.then(() => reject(new Error(`${contestant.name} ended while starting:\n${output}`)))
    void sleep(patience.start, undefined, { ref: false }).then(() =>
      reject(new Error(`${contestant.name} was not ready in time:\n${output}`)),
    )
  })
  const stop = async () => {
    child.kill('SIGTERM')
    const late = setTimeout(() => child.kill('SIGKILL'), patience.stop)
    await ended
    clearTimeout(late)
  }
  await ready.catch(async (error) => {
    await stop()
    throw error
  })
  pin(child.pid, 'contestant')
  const { pid } = child
  return { ...contestant, port, secret: addresses.secret, pid, pids: [pid], stop, lastWords: () => output }
}
