import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** A question that the learning environment was asked, and by whom. */
export interface Asked {
  subject: string
  role: string
  day?: string
  references: { __typename: string; id?: string; code?: string }[]
}

/** The example partner's learning environment, running. */
export interface Vle {
  /** Of its graph. */
  url: string
  asked: Asked[]
  /** Adds rows as its own programs do; answers the status. */
  add(rows: object, key?: string): Promise<number>
  stop(): Promise<void>
}

const program = fileURLToPath(new URL('../../../example-partner/src/main.js', import.meta.url))
const importKey = 'a key of its own programs'

/** @param gateway where the gateway will answer. */
export async function startVle(gateway: string, folder: string): Promise<Vle> {
  const child = spawn(process.execPath, [program], {
    env: { PATH: process.env.PATH, GATEWAY: gateway, DATA_DIR: folder, PORT: '0', IMPORT_KEY: importKey },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  const lines = createInterface(child.stdout)
  const asked: Asked[] = []
  const [url] = (await Promise.race([once(lines, 'line'), ended.then(() => [''])])) as [string]
  if (!url) throw new Error('The learning environment ended before it was ready.')
  lines.on('line', (line) => asked.push(JSON.parse(line) as Asked))
  return {
    url,
    asked,
    async add(rows, key = importKey) {
      const { status } = await fetch(new URL('/import', url), {
        method: 'POST',
        headers: { authorization: `Bearer ${key}` },
        body: JSON.stringify(rows),
      })
      return status
    },
    async stop() {
      child.kill()
      await ended
    },
  }
}
