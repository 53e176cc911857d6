import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { readConfig, type Environment } from '../../server/src/config.ts'
import { slices } from '../../server/src/slices.ts'
import { startServer } from '../../server/src/start-server.ts'
import type { RunningServer } from '../../server/src/start/running-server.ts'
import { readGatewayConfig } from '../src/config.ts'
import { startGateway } from '../src/start-gateway.ts'
import { gatewayKey, serve } from './federated.ts'
import { intoList, silent, type Line } from './logs.ts'

const composed = new URL('../../server/schema/supergraph.graphql', import.meta.url)

let partners: RunningServer
let folder: string
beforeAll(async () => {
  partners = await serve(inject('seeded'), silent, { SLICE: 'partners' })
  folder = mkdtempSync(join(tmpdir(), 'cohortium-supergraph-'))
})
afterAll(async () => {
  await partners.stop()
  rmSync(folder, { recursive: true })
})

/** One subgraph runs; nothing listens where the others would be. */
const withPartners = (env: Environment = {}): Environment => {
  const others = slices.flatMap(({ name }) => (name === 'partners' ? [] : [`${name}=http://127.0.0.1:1`]))
  const SUBGRAPHS = [`partners=${partners.url}`, ...others].join()
  return { PORT: '0', GATEWAY_KEY: gatewayKey, SUBGRAPHS, ...env }
}

const starting = async (env: Environment, lines: Line[] = []) =>
  startGateway(readGatewayConfig(env), intoList(lines))

describe('the gateway', () => {
  it('starts while some subgraphs are down, warns of each, and answers what the others own', async () => {
    const lines: Line[] = []
    const gateway = await starting(withPartners(), lines)
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer demo-devon' },
      body: JSON.stringify({ query: '{ universities { totalCount } }' }),
    })
    expect(await response.json()).toEqual({ data: { universities: { totalCount: 2 } } })
    await gateway.stop()
    const warned = lines.filter(({ level }) => level === 40).map(({ subgraph }) => subgraph)
    const down = slices.map(({ name }) => name).filter((name) => name !== 'partners')
    expect(new Set(warned)).toEqual(new Set(down))
  })

  it('refuses a supergraph that is older than a running subgraph', async () => {
    const SUPERGRAPH = join(folder, 'supergraph.graphql')
    const text = readFileSync(composed, 'utf8')
    writeFileSync(
      SUPERGRAPH,
      text.replace(/^# Composed of partners .*$/m, '# Composed of partners of-yesterday'),
    )
    await expect(starting(withPartners({ SUPERGRAPH }))).rejects.toThrow(
      'The supergraph was composed of other schemas than the running ones of partners. Compose it again by: pnpm generate; or name the file that belongs to them by SUPERGRAPH',
    )
  })

  it.each<[string, Environment, string]>([
    [
      'a key that a subgraph does not share',
      { GATEWAY_KEY: 'x'.repeat(32) },
      'does not know this gateway: GATEWAY_KEY must be the same for both.',
    ],
    ['no key', { GATEWAY_KEY: undefined }, 'GATEWAY_KEY is not set'],
    ['a short key', { GATEWAY_KEY: 'x' }, 'GATEWAY_KEY is shorter than 32 characters'],
    [
      'a supergraph that is not there',
      { SUPERGRAPH: '/nowhere.graphql' },
      'The supergraph /nowhere.graphql cannot be read.',
    ],
    [
      'an address of a subgraph that nobody knows',
      { SUBGRAPHS: 'library=http://127.0.0.1:1' },
      'SUBGRAPHS names library, but the supergraph is composed of',
    ],
    [
      'an address that is none',
      { SUBGRAPHS: 'partners=here' },
      'SUBGRAPHS is "partners=here", but must be a list of',
    ],
  ])('refuses %s, with a sentence', async (_what, env, words) => {
    await expect(starting(withPartners(env))).rejects.toThrow(words)
  })
})

describe('a subgraph', () => {
  const start = async (env: Environment) =>
    startServer({
      config: readConfig({ PORT: '0', DATABASE_URL: 'postgres://owner@127.0.0.1:1/none', ...env }),
      slices,
      log: silent,
      progress: process.stdout,
    })

  it.each<[string, Environment, string]>([
    [
      'of no slice of ours',
      { SLICE: 'courses', GATEWAY_KEY: gatewayKey },
      'SLICE is "courses", but must be one of partners, programme, admissions, participation, assessment, insight; for example SLICE=partners',
    ],
    ['without a key', { SLICE: 'partners' }, 'SLICE is set without GATEWAY_KEY'],
    [
      'without a database',
      { SLICE: 'partners', GATEWAY_KEY: gatewayKey },
      'DATABASE_URL cannot be used: nothing listens on 127.0.0.1:1.',
    ],
  ])('%s is refused, with a sentence', async (_what, env, words) => {
    await expect(start(env)).rejects.toThrow(words)
  })
})
