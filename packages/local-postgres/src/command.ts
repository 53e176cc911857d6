import { spawn, spawnSync, type ChildProcess, type SpawnSyncReturns } from 'node:child_process'
import { join } from 'node:path'
import type { Account } from './account.ts'

/** What is needed to run PostgreSQL's programs on one cluster. */
export interface Installation {
  account: Account
  /** Directory with `bin`, `lib` and `share`. */
  native: string
  /** The cluster's data directory; also the working directory, see {@link dataArgument}. */
  cluster: string
}

/**
 * How the cluster is named on the command line. When PostgreSQL runs under another account, the directories above
 * the cluster may be closed to it; the working directory it inherits is not.
 */
const dataArgument = (at: Installation): string => (at.account.ids ? '/proc/self/cwd' : at.cluster)

const words = (at: Installation, program: string, args: string[]): [string, ...string[]] => {
  // Single-user mode must come first.
  const own =
    args[0] === '--single'
      ? ['--single', '-D', dataArgument(at), ...args.slice(1)]
      : ['-D', dataArgument(at), ...args]
  const [first = join(at.native, 'bin', program), ...rest] = [
    ...at.account.prefix,
    join(at.native, 'bin', program),
    ...own,
  ]
  return [first, ...rest]
}

/** PostgreSQL must not take settings from the caller's PG* variables, and messages are read in English. */
const environment = (): NodeJS.ProcessEnv => ({
  PATH: '/usr/local/bin:/usr/bin:/bin',
  LC_ALL: 'C',
  TZ: 'UTC',
})

/** Runs a program of PostgreSQL to its end. */
export function run(at: Installation, program: string, args: string[], input = ''): SpawnSyncReturns<string> {
  const [file, ...rest] = words(at, program, args)
  return spawnSync(file, rest, {
    ...at.account.ids,
    cwd: at.cluster,
    env: environment(),
    input,
    encoding: 'utf8',
  })
}

/** Starts the server in a session of its own, so that it outlives a killed parent; its output goes to an open file. */
export function launch(at: Installation, args: string[], output: number): ChildProcess {
  const [file, ...rest] = words(at, 'postgres', args)
  return spawn(file, rest, {
    ...at.account.ids,
    cwd: at.cluster,
    env: environment(),
    stdio: ['ignore', output, output],
    detached: true,
  })
}
