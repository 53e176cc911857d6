// How the repository's own scripts start other programs: one place for paths, output and exit codes.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
const bin = path.join(root, 'node_modules', '.bin')

/**
 * Runs a program found in node_modules/.bin or on PATH.
 * Resolves to its exit code, its output (kept only when `quiet`) and the seconds it took.
 */
export function run(command, args, { cwd = root, env = {}, quiet = false } = {}) {
  const started = performance.now()
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: {
        ...process.env,
        TURBO_TELEMETRY_DISABLED: '1',
        DO_NOT_TRACK: '1',
        ...env,
        PATH: `${bin}${path.delimiter}${process.env.PATH}`,
      },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    })
    const chunks = []
    child.stdout?.on('data', (chunk) => chunks.push(chunk))
    child.stderr?.on('data', (chunk) => chunks.push(chunk))
    const done = (code, note = '') =>
      resolve({
        code,
        output: Buffer.concat(chunks).toString() + note,
        seconds: (performance.now() - started) / 1000,
      })
    child.on('error', (error) => done(127, `${command} could not be started: ${error.message}\n`))
    child.on('close', (code, signal) => done(code ?? 1, signal ? `${command} was ended by ${signal}\n` : ''))
  })
}
