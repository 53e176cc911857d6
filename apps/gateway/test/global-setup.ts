import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import * as databases from '../../server/test/global-setup.ts'
import { serve, serveSubgraphs, type Seeded } from './federated.ts'
import { intoFile } from './logs.ts'

/** Programs that all tests ask and none changes, over the filled database. */
export interface Running {
  one: { url: string }
  gateway: { url: string }
  /** Addresses of the subgraphs by name. */
  subgraphs: Record<string, string>
  /** File of what the logs of gateway and subgraphs were told. */
  log: string
}

declare module 'vitest' {
  interface ProvidedContext {
    running: Running
  }
}

const closing: (() => Promise<void> | void)[] = [databases.teardown]

/** The databases of the server's own tests, and beside them the one graph and the six subgraphs behind a gateway. */
export async function setup(project: TestProject): Promise<void> {
  let seeded: Seeded | undefined
  const provide: TestProject['provide'] = (key, value) => {
    if (key === 'seeded') seeded = value as Seeded
    project.provide(key, value)
  }
  await databases.setup({ provide })
  if (!seeded) throw new Error('There is no filled database.')
  const folder = mkdtempSync(join(tmpdir(), 'cohortium-gateway-'))
  closing.push(() => rmSync(folder, { recursive: true }))
  const log = join(folder, 'log')
  const one = await serve(seeded, intoFile(log, 'one'))
  closing.push(() => one.stop())
  const federated = await serveSubgraphs(seeded, { logOf: (name) => intoFile(log, name) })
  closing.push(() => federated.stop())
  project.provide('running', {
    one: { url: one.url },
    gateway: { url: federated.gateway.url },
    subgraphs: Object.fromEntries([...federated.subgraphs].map(([name, { url }]) => [name, url])),
    log,
  })
}

export async function teardown(): Promise<void> {
  for (const close of closing.toReversed()) await close()
}
