import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'

export interface Child {
  pid: number
  /** What it wrote so far, both streams. */
  output: () => string
  /** Its exit code, or the signal that ended it. */
  ended: Promise<number | string>
  /** Waits until it wrote this; fails with what it wrote if it ends first. */
  wrote: (pattern: RegExp) => Promise<RegExpExecArray>
  signal: (name: NodeJS.Signals) => void
}

/** The server as a program of its own, with these variables and none of ours. */
export function startChild(env: Record<string, string>): Child {
  const child = spawn(process.execPath, [inject('program')], {
    cwd: join(import.meta.dirname, '../..'),
    env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  const listeners = new Set<() => void>()
  const heard = (chunk: Buffer) => {
    text += chunk.toString()
    for (const listener of listeners) listener()
  }
  child.stdout.on('data', heard)
  child.stderr.on('data', heard)
  const ended = new Promise<number | string>((resolve) => {
    child.once('close', (code, signal) => resolve(code ?? signal ?? 'nothing'))
  })
  const wrote: Child['wrote'] = (pattern) =>
    new Promise((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(text)
        if (!found) return
        listeners.delete(look)
        resolve(found)
      }
      listeners.add(look)
      look()
      void ended.then((code) => reject(new Error(`ended with ${code} before it wrote ${pattern}:\n${text}`)))
    })
  return { pid: child.pid ?? 0, output: () => text, ended, wrote, signal: (name) => void child.kill(name) }
}

/** The address that the banner tells. */
export const addressOf = async (child: Child): Promise<string> =>
  (await child.wrote(/GraphQL\s+(http:\S+)\/graphql[\s\S]*Stop with/))[1] ?? ''

/** A directory for data, removed by the second of the pair. */
export function dataDirectory(): [string, () => void] {
  const path = mkdtempSync(join(tmpdir(), 'cohortium-start-'))
  return [path, () => rmSync(path, { recursive: true, force: true })]
}
