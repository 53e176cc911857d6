import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { bearer, graphqlClient } from '@cohortium/testkit'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { firstAdministrator } from './administrator.ts'
import { addressOf, dataDirectory, startChild, type Child } from './child.ts'

// Each test makes clusters and loads them, on a machine that has other tests to run.
vi.setConfig({ testTimeout: 120_000 })

const cleanUp: (() => unknown)[] = []
afterEach(async () => {
  for (const step of cleanUp.splice(0).toReversed()) await step()
})

function directory(): string {
  const [path, remove] = dataDirectory()
  cleanUp.push(remove)
  return path
}

function start(dataDir: string, env: Record<string, string> = {}): Child {
  const child = startChild({ DATA_DIR: dataDir, ...env })
  cleanUp.push(async () => {
    child.signal('SIGTERM')
    await child.ended
  })
  return child
}

const client = async (child: Child) =>
  graphqlClient(`${await addressOf(child)}/graphql`, bearer('demo-consortium'))

const postmaster = (dataDir: string): number =>
  Number(readFileSync(join(dataDir, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0])

const participants = async (child: Child): Promise<unknown> =>
  (await client(child)).data('{ participants { totalCount } }')

describe('a first start', () => {
  it('that was killed while it loaded, or whose database was, is done again by the next one', async () => {
    const dataDir = directory()
    const first = startChild({ DATA_DIR: dataDir })
    await first.wrote(/Demonstration data: \d/)
    first.signal('SIGKILL')
    expect(await first.ended).toBe('SIGKILL')
    const second = startChild({ DATA_DIR: dataDir })
    await second.wrote(/Demonstration data: \d/)
    process.kill(postmaster(dataDir), 'SIGKILL')
    expect(await second.ended).toBe(1)
    expect(await participants(start(dataDir))).toEqual({ participants: { totalCount: 2000 } })
  })

  it('without demonstration holds the catalogue alone, on the real date', async () => {
    const dataDir = directory()
    const child = start(dataDir, { DEMO: '0', CLOCK: '' })
    const administrator = await firstAdministrator(await addressOf(child), { DATA_DIR: dataDir, DEMO: '0' })
    const answer = await administrator.data(
      '{ modules { totalCount } participants { totalCount } programmeDate }',
    )
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' }).format(
      new Date(),
    )
    expect(answer).toEqual({
      modules: { totalCount: 6 },
      participants: { totalCount: 0 },
      programmeDate: today,
    })
  })
})

describe('the end', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'by %s is orderly, and its database ends with it',
    async (signal) => {
      const dataDir = directory()
      const child = startChild({ DATA_DIR: dataDir, DEMO: '0' })
      await addressOf(child)
      child.signal(signal)
      expect(await child.ended).toBe(0)
      expect(existsSync(join(dataDir, 'postgres/cluster/postmaster.pid'))).toBe(false)
    },
  )

  it('asked for while it starts leaves nothing running', async () => {
    const dataDir = directory()
    const child = startChild({ DATA_DIR: dataDir, DEMO: '0' })
    while (!existsSync(join(dataDir, 'postgres/cluster/postmaster.pid'))) await sleep(10)
    child.signal('SIGTERM')
    expect(await child.ended).toBe(0)
    expect(existsSync(join(dataDir, 'postgres/cluster/postmaster.pid'))).toBe(false)
  })

  it('of one server leaves the database to another one on the same data', async () => {
    const dataDir = directory()
    const first = startChild({ DATA_DIR: dataDir, DEMO: '0' })
    await addressOf(first)
    const second = start(dataDir, { DEMO: '0' })
    const ask = await firstAdministrator(await addressOf(second), { DATA_DIR: dataDir, DEMO: '0' })
    await ask.data('{ modules { totalCount } }')
    first.signal('SIGTERM')
    expect(await first.ended).toBe(0)
    expect(await ask.data('{ modules { totalCount } }')).toEqual({ modules: { totalCount: 6 } })
  })
})
