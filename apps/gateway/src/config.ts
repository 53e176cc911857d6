import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  flag,
  logLevel,
  publicUrl,
  refuse,
  secret,
  wholeNumber,
  type Environment,
  type LogLevel,
} from '@cohortium/server/config'
import { StartProblem } from '@cohortium/server/problem'

/** What the gateway was told from outside; nothing else reads the environment. */
export interface GatewayConfig {
  /** TCP port; 0 asks for any free one. */
  port: number
  host: string
  logLevel: LogLevel
  /** Known to the gateway and its subgraphs alone. */
  gatewayKey: string
  /** File of the composed supergraph; absolute. */
  supergraph: string
  /** Where the subgraphs are, by name, without a path; those not named are on this machine. */
  subgraphs: ReadonlyMap<string, string>
  /** Where guests answer, by name, with the path. */
  guests: ReadonlyMap<string, string>
  /** Longest time that one subgraph may take for one part of an operation, in milliseconds. */
  subgraphTimeout: number
  /** Where people reach the gateway, without a slash at the end; absent = where it listens. */
  publicUrl?: string
  /** Whether a proxy of our own stands before the gateway and writes down whom it speaks for. */
  behindProxy: boolean
}

const root = fileURLToPath(new URL('../../..', import.meta.url))

const example = 'partners=http://10.0.0.5:4001,programme=http://10.0.0.6:4002'

function subgraphs(env: Environment): ReadonlyMap<string, string> {
  const value = env.SUBGRAPHS || ''
  return new Map(
    value
      .split(',')
      .filter((one) => one.trim() !== '')
      .map((one) => {
        const [, name = '', address = ''] = /^\s*([\w-]+)=(\S+)\s*$/.exec(one) ?? []
        const url = URL.canParse(address) ? new URL(address) : undefined
        if (url && /^https?:$/.test(url.protocol) && url.pathname === '/') return [name, url.origin]
        return refuse('SUBGRAPHS', value, 'a list of names and addresses without a path', example)
      }),
  )
}

function guestsIn(env: Environment): ReadonlyMap<string, string> {
  const value = env.GUESTS || ''
  return new Map(
    value
      .split(',')
      .filter((one) => one.trim() !== '')
      .map((one) => {
        const [, name = '', address = ''] = /^\s*([a-z][a-z0-9]*)=(\S+)\s*$/.exec(one) ?? []
        if (URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)) return [name, address]
        return refuse(
          'GUESTS',
          value,
          'a list of names (small letters and digits) and addresses',
          'vle=https://vle.example.ac.uk/graphql',
        )
      }),
  )
}

function gatewayKey(env: Environment): string {
  const key = secret(env, 'GATEWAY_KEY')
  if (key !== undefined) return key
  throw new StartProblem(
    'GATEWAY_KEY is not set: the subgraphs know the gateway by it; give all of them the same, for example made by: openssl rand -hex 32',
  )
}

/**
 * Reads the configuration.
 * @throws StartProblem that names the variable and an example value.
 */
export function readGatewayConfig(env: Environment = process.env): GatewayConfig {
  const host = env.HOST || '127.0.0.1'
  return {
    port: wholeNumber(env, 'PORT', 4000, 0, 65_535),
    host,
    logLevel: logLevel(env),
    gatewayKey: gatewayKey(env),
    supergraph: resolve(root, env.SUPERGRAPH || 'apps/server/schema/supergraph.graphql'),
    subgraphs: subgraphs(env),
    guests: guestsIn(env),
    subgraphTimeout: wholeNumber(env, 'SUBGRAPH_TIMEOUT', 10_000, 100, 600_000),
    publicUrl: publicUrl(env, host),
    behindProxy: flag(env, 'BEHIND_PROXY'),
  }
}

/** What the command that composes was told. */
export interface ComposeConfig {
  guests: ReadonlyMap<string, string>
  /** File to write; absolute; absent where none was named. */
  supergraph?: string
}

/**
 * Reads the configuration of the command that composes.
 * @throws StartProblem that names the variable and an example value.
 */
export function readComposeConfig(env: Environment = process.env): ComposeConfig {
  const { SUPERGRAPH } = env
  return { guests: guestsIn(env), ...(SUPERGRAPH ? { supergraph: resolve(SUPERGRAPH) } : {}) }
}
