import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { accountFor, giveTo, type Account } from './account.ts'
import { binariesFor } from './binaries.ts'
import { run, type Installation } from './command.ts'
import { LocalPostgresProblem, quoted } from './problem.ts'
import { processAlive } from './process.ts'

/** Passwords of the three logins, made at random when the cluster is made. */
export interface Passwords {
  superuser: string
  owner: string
  app: string
}

const password = (): string => randomBytes(24).toString('base64url')

/** One statement a line, as single-user mode wants it. */
const rolesAndDatabase = (secret: Passwords): string =>
  [
    `alter role postgres password '${secret.superuser}'`,
    `create role cohortium_owner login createdb createrole password '${secret.owner}'`,
    `create role cohortium_app login noinherit password '${secret.app}'`,
    'create database cohortium owner cohortium_owner',
    'revoke all on database cohortium from public',
    'grant connect on database cohortium to cohortium_app',
  ].join('\n') + '\n'

/** Removes what a first start that was interrupted left behind. */
function removeLeftovers(home: string): void {
  for (const name of readdirSync(home)) {
    const pid = /^making-(\d+)$/.exec(name)?.[1]
    if (pid && !processAlive(Number(pid))) rmSync(join(home, name), { recursive: true, force: true })
  }
}

function make(at: Installation, secret: Passwords): void {
  const fail = (what: string, output: string): never => {
    throw new LocalPostgresProblem(`PostgreSQL could not ${what} in ${at.cluster}:${quoted(output)}`)
  }
  const access = ['--auth-local=reject', '--auth-host=scram-sha-256']
  const made = run(at, 'initdb', [
    '-U',
    'postgres',
    ...access,
    '-E',
    'UTF8',
    '--locale=C',
    '--no-instructions',
  ])
  if (made.status !== 0) fail('make its files', made.error?.message ?? made.stderr)
  const filled = run(
    at,
    'postgres',
    ['--single', '-c', 'exit_on_error=on', 'postgres'],
    rolesAndDatabase(secret),
  )
  if (filled.status !== 0 || /ERROR|FATAL/.test(filled.stderr)) fail('make its logins', filled.stderr)
}

/**
 * The cluster in `home`, made there first if there is none yet. It is made under another name and moved into
 * place when whole, so an interrupted first start leaves nothing half-made.
 * @param programs directory of another PostgreSQL than the one that comes along
 */
export function ensureCluster(home: string, programs?: string): Installation & { passwords: Passwords } {
  const nativeFor = (account: Account) => programs ?? binariesFor(account)
  const whole = join(home, 'postgres')
  const secrets = (): Passwords =>
    JSON.parse(readFileSync(join(whole, 'passwords.json'), 'utf8')) as Passwords
  removeLeftovers(home)
  if (!existsSync(whole)) {
    const making = join(home, `making-${process.pid}`)
    const cluster = join(making, 'cluster')
    rmSync(making, { recursive: true, force: true })
    mkdirSync(cluster, { recursive: true, mode: 0o700 })
    chmodSync(making, 0o700)
    const account = accountFor(cluster)
    giveTo(cluster, account)
    const made = { superuser: password(), owner: password(), app: password() }
    make({ account, native: nativeFor(account), cluster }, made)
    writeFileSync(join(making, 'passwords.json'), JSON.stringify(made), { mode: 0o600 })
    try {
      renameSync(making, whole)
    } catch (error) {
      // Another process was first; its cluster is as good.
      if (!existsSync(whole)) throw error
      rmSync(making, { recursive: true, force: true })
    }
  }
  const cluster = join(whole, 'cluster')
  const account = accountFor(cluster)
  return { account, native: nativeFor(account), cluster, passwords: secrets() }
}
