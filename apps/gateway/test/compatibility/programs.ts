import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { dirname } from 'node:path'
import { fileOf } from './suite.ts'

export interface Program {
  url: string
  stop(): Promise<void>
}

/** A port that was free a moment ago: the suite's programs cannot be told to take any. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

/** Starts a subgraph that comes with the suite, as it was published. */
export async function startProgram(name: 'users' | 'inventory'): Promise<Program> {
  const port = await freePort()
  const file = fileOf(`subgraphs/${name}/index.js`)
  const child: ChildProcess = fork(file, {
    cwd: dirname(file),
    env: { PATH: process.env.PATH, [`${name.toUpperCase()}_PORT`]: String(port) },
    execArgv: [],
    silent: true,
  })
  const ended = once(child, 'exit')
  const ready = await Promise.race([once(child, 'message'), ended.then(() => undefined)])
  if (!ready) throw new Error(`The suite's subgraph ${name} ended before it was ready.`)
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      child.kill()
      await ended
    },
  }
}
