import { StartProblem } from '../problem.ts'

const decoded = (text: string): string => decodeURIComponent(text)

/** What to do, by the operating system's or PostgreSQL's code. */
const remedies: Record<string, (url: URL) => string> = {
  ECONNREFUSED: ({ host }) =>
    `nothing listens on ${host}. Start PostgreSQL there, or correct the host and the port.`,
  ENOTFOUND: ({ hostname }) => `there is no host named ${hostname}. Correct it.`,
  EAI_AGAIN: ({ hostname }) =>
    `the host ${hostname} cannot be looked up. Correct it, or look at the network.`,
  ETIMEDOUT: ({ host }) => `${host} does not answer. Check the network, or correct the host.`,
  '28P01': ({ username }) => `the server refuses the password of ${decoded(username)}. Correct it.`,
  '28000': ({ username }) =>
    `the server does not let ${decoded(username)} in. Correct the user, or allow it in the server's pg_hba.conf.`,
  '3D000': ({ pathname, username }) => {
    const database = decoded(pathname.slice(1))
    return `there is no database ${database}. Make it: create database "${database}" owner "${decoded(username)}".`
  },
  '53300': () => 'the server takes no more connections. Raise its max_connections, or close other clients.',
  '57P03': () => 'the server is starting or stopping. Try again in a moment.',
}

/**
 * Says in a sentence why an address cannot be connected to, and what to do; the password is never repeated.
 * @param variable the environment's name for the address.
 */
export function explainConnectionError(variable: string, address: string, error: unknown): StartProblem {
  const { code = '', message } = error as Error & { code?: string }
  const url = new URL(address)
  const known = remedies[message === 'timeout expired' ? 'ETIMEDOUT' : code]?.(url)
  const remedy = known ?? `${message}. Check the address, the network and the server.`
  return new StartProblem(`${variable} cannot be used: ${remedy}`, { cause: error })
}
