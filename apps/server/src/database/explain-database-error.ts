import { StartProblem } from '../problem.ts'

/**
 * Says in a sentence what keeps a database from being opened or migrated, and what to do. The password in the address
 * is never repeated. An error of another kind is given back as it is: it is a bug.
 * @param variable the environment's name for the address.
 */
export function explainDatabaseError(error: unknown, address: string, variable = 'DATABASE_URL'): unknown {
  const { host, pathname, username } = new URL(address)
  const database = decodeURIComponent(pathname.slice(1))
  const facts = { host, database, login: decodeURIComponent(username) }
  const sentence = sentences[codeOf(error)]?.(facts)
  return sentence === undefined ? error : new StartProblem(`${variable}: ${sentence}`, { cause: error })
}

interface Facts {
  host: string
  database: string
  login: string
}

const extensionMissing = ({ host }: Facts): string =>
  `PostgreSQL at ${host} has no extension btree_gist. Install its contrib package, then start again.`

/** By PostgreSQL's or the operating system's code. */
const sentences: Record<string, (facts: Facts) => string> = {
  ECONNREFUSED: ({ host }) => `nothing listens on ${host}. Start PostgreSQL there, or correct the address.`,
  ENOTFOUND: ({ host }) => `there is no host ${host}. Correct the address.`,
  EAI_AGAIN: ({ host }) =>
    `${host} cannot be looked up at the moment. Correct the address, or check the network.`,
  ETIMEDOUT: ({ host }) => `${host} does not answer. Correct the address, or check the network.`,
  // invalid_password
  '28P01': ({ host, login }) => `PostgreSQL at ${host} refuses the password of ${login}. Correct it.`,
  // invalid_authorization_specification
  '28000': ({ host, login }) =>
    `PostgreSQL at ${host} does not let ${login} in. Correct the login, or allow it in the server's pg_hba.conf.`,
  // invalid_catalog_name
  '3D000': ({ host, database, login }) =>
    `PostgreSQL at ${host} has no database "${database}". As an administrator run: ` +
    `create database "${database}" owner "${login}".`,
  // insufficient_privilege
  '42501': ({ database, login }) =>
    `${login} may not make tables in the database "${database}". As an administrator run: ` +
    `alter database "${database}" owner to "${login}".`,
  // too_many_connections
  '53300': ({ host }) =>
    `PostgreSQL at ${host} takes no more connections. Close other clients, or allow more.`,
  // cannot_connect_now
  '57P03': ({ host }) => `PostgreSQL at ${host} is starting or stopping. Try again in a moment.`,
  // feature_not_supported and undefined_file: the extension's files are not installed.
  '0A000': extensionMissing,
  '58P01': extensionMissing,
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''
