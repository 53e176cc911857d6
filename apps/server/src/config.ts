import { fileURLToPath } from 'node:url'
import { resolve } from 'node:path'
import type { ProviderFacts } from './access/providers.ts'
import { readProviders } from './access/read-providers.ts'
import { StartProblem } from './problem.ts'

/** What the server was told from outside; nothing else reads the environment. */
export interface Config {
  /** TCP port; 0 asks for any free one. */
  port: number
  host: string
  /** Owner's address of a PostgreSQL >= 15; absent = the embedded one. */
  databaseUrl?: string
  /** The login without grants, for requests. */
  databaseAppUrl?: string
  /** The same login at a streaming replica, for reading; absent = everything is read where it is written. */
  databaseReadUrl?: string
  /** The same login past a pooler, for connections that hear of changes and of jobs. */
  databaseDirectUrl?: string
  /** How long a read waits for the replica to have every change kept before it, in milliseconds. */
  readPatience: number
  /** Where the embedded PostgreSQL keeps its data; absolute. */
  dataDir: string
  /** Where files that people send are kept; absolute; absent = in the database. */
  documentsDirectory?: string
  /** Load the synthetic participants and stand the clock at their day. */
  demonstration: boolean
  logLevel: LogLevel
  /** A date to stand the clock at, `YYYY-MM-DD`. */
  clock?: string
  /** Longest time one statement may take, in milliseconds. */
  statementTimeout: number
  /** Most connections for reading. */
  poolSize: number
  /** Most rows that one operation may ask for. */
  rowBudget: number
  /** Rows that one token or account may ask for in a minute. */
  costPerMinute: number
  /** Where people reach the server, without a slash at the end; absent = where it listens. */
  publicUrl?: string
  /** Encrypts what must be read again: secrets of second factors, sign-ins under way. */
  secretKey?: string
  /** Makes pseudonyms; absent = the secret key does. */
  pseudonymKey?: string
  /** Whether a proxy of our own stands before the server and writes down whom it speaks for. */
  behindProxy: boolean
  /** Organisations that sign people in. */
  providers: readonly ProviderFacts[]
  /** Make the demonstration's accounts, whose passwords and tokens everybody knows. */
  demonstrationAccounts: boolean
  /** Address of the mail server; without it nothing is sent, and messages wait in the outbox. */
  smtpUrl?: string
  /** Who writes, for example `Cohortium <no-reply@example.org>`. */
  mailFrom: string
  /** Whether this process works on jobs: sends mail, reminds, tidies up. */
  jobs: boolean
  /** The one slice that is served, as a subgraph behind a gateway; all of them as one graph where nothing is said. */
  slice?: string
  /** Known to the gateway and its subgraphs alone: closes what they tell each other. */
  gatewayKey?: string
  /** The built admin app. */
  adminDir: string
  /** The admin app's own operations by hash, as its build writes them; there may be none. */
  trustedDocuments: string
}

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

export type Environment = Record<string, string | undefined>

const root = fileURLToPath(new URL('../../..', import.meta.url))
const loopback = /^(localhost|127(\.\d{1,3}){3}|::1)$/

export const refuse = (name: string, value: string, wanted: string, example: string): never => {
  throw new StartProblem(`${name} is "${value}", but must be ${wanted}; for example ${name}=${example}`)
}

export function wholeNumber(
  env: Environment,
  name: string,
  standard: number,
  from: number,
  to: number,
): number {
  const value = env[name]
  if (!value) return standard
  const number = Number(value)
  if (/^\d+$/.test(value) && number >= from && number <= to) return number
  return refuse(name, value, `a whole number from ${from} to ${to}`, String(standard))
}

/** The value may hold a password, so a refusal does not repeat it. */
function besideDatabaseUrl(env: Environment, name: string, what: string): string | undefined {
  const value = postgresUrl(env, name)
  if (!value || env.DATABASE_URL) return value
  throw new StartProblem(
    `${name} is set without DATABASE_URL, ${what}; ` +
      'for example DATABASE_URL=postgres://owner:password@localhost:5432/cohortium',
  )
}

/** The value may hold a password, so a refusal does not repeat it. */
function postgresUrl(env: Environment, name: string): string | undefined {
  const value = env[name]
  if (!value) return undefined
  const example = `${name}=postgres://owner:password@localhost:5432/cohortium`
  if (!URL.canParse(value) || !/^postgres(ql)?:$/.test(new URL(value).protocol)) {
    throw new StartProblem(`${name} is not the address of a PostgreSQL database; for example ${example}`)
  }
  if (new URL(value).pathname.length < 2) {
    throw new StartProblem(`${name} names no database after the host; for example ${example}`)
  }
  return value
}

export function flag(env: Environment, name: string): boolean {
  const value = env[name] || '0'
  if (value === '1' || value === '0') return value === '1'
  return refuse(name, value, '1 or 0', '1')
}

function demonstration(env: Environment, embedded: boolean): boolean {
  const value = env.DEMO
  if (!value) return embedded
  if (value === '1' || value === '0') return value === '1'
  return refuse('DEMO', value, '1 (with synthetic participants) or 0 (the catalogue alone)', '1')
}

/** Beyond this machine passwords and cookies travel through TLS alone, so the address must say so. */
export function publicUrl(env: Environment, host: string): string | undefined {
  const value = env.PUBLIC_URL
  if (!value) {
    if (loopback.test(host)) return undefined
    throw new StartProblem(
      `HOST is "${host}", which others can reach, but PUBLIC_URL does not say by which address they do; ` +
        'for example PUBLIC_URL=https://award.example.org',
    )
  }
  const url = URL.canParse(value) ? new URL(value) : undefined
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && loopback.test(url.hostname))
  if (url && isSafe && url.pathname === '/' && url.search === '' && url.hash === '') return url.origin
  return refuse(
    'PUBLIC_URL',
    value,
    'an https address without a path; http is for this machine alone',
    'https://award.example.org',
  )
}

export function logLevel(env: Environment): LogLevel {
  const value = env.LOG_LEVEL || 'info'
  return (
    logLevels.find((one) => one === value) ??
    refuse('LOG_LEVEL', value, `one of ${logLevels.join(', ')}`, 'info')
  )
}

/** The value is a secret, so a refusal does not repeat it. */
export function secret(env: Environment, name: string): string | undefined {
  const value = env[name]
  if (!value || value.length >= 32) return value || undefined
  throw new StartProblem(
    `${name} is shorter than 32 characters; make one, for example by: openssl rand -hex 32`,
  )
}

/** A subgraph answers nobody but its gateway, which it knows by the key. */
function slice(env: Environment): string | undefined {
  const value = env.SLICE || undefined
  if (value === undefined || env.GATEWAY_KEY) return value
  throw new StartProblem(
    'SLICE is set without GATEWAY_KEY, by which a subgraph knows its gateway; make one for both, for example by: openssl rand -hex 32',
  )
}

/** The value may hold a password, so a refusal does not repeat it. */
function smtpUrl(env: Environment): string | undefined {
  const value = env.SMTP_URL
  if (!value) return undefined
  if (!URL.canParse(value) || !/^smtps?:$/.test(new URL(value).protocol) || !new URL(value).hostname)
    throw new StartProblem(
      'SMTP_URL is not the address of a mail server; for example SMTP_URL=smtps://user:password@mail.example.org',
    )
  return value
}

function mailFrom(env: Environment): string {
  const value = env.MAIL_FROM
  const example = 'Cohortium <no-reply@award.example.org>'
  if (!value) {
    if (!env.SMTP_URL) return 'Cohortium <no-reply@localhost>'
    throw new StartProblem(
      `SMTP_URL is set, but MAIL_FROM does not say who writes; for example MAIL_FROM="${example}"`,
    )
  }
  if (/^([^<>\r\n]+ )?<?[^\s@<>]+@[^\s@<>]+>?$/.test(value)) return value
  return refuse('MAIL_FROM', value, 'an address of mail, with a name or without', `"${example}"`)
}

function jobs(env: Environment): boolean {
  const value = env.JOBS || 'on'
  if (value === 'on' || value === 'off') return value === 'on'
  return refuse('JOBS', value, 'on (this process sends mail and reminders) or off', 'on')
}

function clock(env: Environment): string | undefined {
  const value = env.CLOCK
  if (!value) return undefined
  const real = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))
  if (real && new Date(value).toISOString().startsWith(value)) return value
  return refuse('CLOCK', value, 'a date of the calendar', '2024-01-15')
}

/**
 * Reads the configuration.
 * @throws StartProblem that names the variable and an example value.
 */
export function readConfig(env: Environment = process.env): Config {
  const databaseUrl = postgresUrl(env, 'DATABASE_URL')
  const databaseAppUrl = besideDatabaseUrl(env, 'DATABASE_APP_URL', 'the same database as its owner')
  const databaseReadUrl = besideDatabaseUrl(env, 'DATABASE_READ_URL', 'the database that the replica follows')
  const databaseDirectUrl = besideDatabaseUrl(env, 'DATABASE_DIRECT_URL', 'the same database as its owner')
  const host = env.HOST || '127.0.0.1'
  const isDemonstration = demonstration(env, databaseUrl === undefined)
  // Only in the database of the demonstration itself: one that others name may be somebody's real one.
  const demonstrationAccounts = isDemonstration && databaseUrl === undefined
  return {
    port: wholeNumber(env, 'PORT', 4000, 0, 65_535),
    host,
    databaseUrl,
    databaseAppUrl,
    databaseReadUrl,
    databaseDirectUrl,
    readPatience: wholeNumber(env, 'READ_PATIENCE', 100, 0, 10_000),
    dataDir: resolve(root, env.DATA_DIR || '.data'),
    ...(env.DOCUMENTS_DIRECTORY ? { documentsDirectory: resolve(root, env.DOCUMENTS_DIRECTORY) } : {}),
    demonstration: isDemonstration,
    demonstrationAccounts,
    logLevel: logLevel(env),
    clock: clock(env),
    statementTimeout: wholeNumber(env, 'STATEMENT_TIMEOUT', 8_000, 1, 600_000),
    poolSize: wholeNumber(env, 'POOL_SIZE', 10, 1, 500),
    rowBudget: wholeNumber(env, 'ROW_BUDGET', 100_000, 1, 1_000_000_000),
    costPerMinute: wholeNumber(
      env,
      'COST_PER_MINUTE',
      demonstrationAccounts ? 1_000_000_000 : 5_000_000,
      1_000,
      1_000_000_000_000,
    ),
    publicUrl: publicUrl(env, host),
    secretKey: secret(env, 'SECRET_KEY'),
    pseudonymKey: secret(env, 'PSEUDONYM_KEY'),
    slice: slice(env),
    gatewayKey: secret(env, 'GATEWAY_KEY'),
    // The gateway stands before a subgraph.
    behindProxy: flag(env, 'BEHIND_PROXY') || Boolean(env.SLICE),
    providers: readProviders(env.OIDC_PROVIDERS),
    smtpUrl: smtpUrl(env),
    mailFrom: mailFrom(env),
    jobs: jobs(env),
    adminDir: resolve(root, 'apps/admin/dist'),
    trustedDocuments: resolve(root, 'apps/admin/src/gql/persisted-documents.json'),
  }
}
