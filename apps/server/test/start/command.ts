import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { inject } from 'vitest'

/** How a command ended, and what it wrote to both streams. */
export interface Ended {
  code: number | null
  words: string
}

export type Command = 'account' | 'audit' | 'database' | 'pseudonyms' | 'retention'

/** Runs one of the product's commands, as it is shipped, to its end; with these variables and none of ours. */
export const runCommand = (
  command: Command,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Ended> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [join(dirname(inject('program')), `${command}.js`), ...args], {
      env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let words = ''
    child.stdout.on('data', (chunk: Buffer) => (words += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (words += chunk.toString()))
    child.once('close', (code) => resolve({ code, words }))
  })
