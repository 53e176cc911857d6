import { writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { ownDatabase } from '../databases.ts'
import { addressOf, dataDirectory, startChild } from './child.ts'

const { url } = inject('seeded')

const address = (change: (to: URL) => void): string => {
  const changed = new URL(url)
  change(changed)
  return changed.href
}

/** Starts, waits for the end, and answers what a person would read. */
async function refusal(env: Record<string, string>): Promise<string> {
  const child = startChild(env)
  expect(await child.ended).toBe(1)
  return child.output().trim()
}

it.concurrent('a busy port is named, with another to try', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const { port } = other.address() as AddressInfo
  const words = await refusal({ PORT: String(port), DATABASE_URL: url })
  expect(words).toBe(
    `Port ${port} on 127.0.0.1 is in use by another program. Stop that one, or choose another port; for example PORT=${port + 1}`,
  )
  await new Promise((resolve) => other.close(resolve))
})

it.concurrent.each([
  [
    'no server',
    address((to) => (to.port = '1')),
    /^DATABASE_URL cannot be used: nothing listens on 127\.0\.0\.1:1\. Start/,
  ],
  [
    'no host',
    address((to) => (to.hostname = 'nowhere.invalid')),
    /^DATABASE_URL cannot be used: .*nowhere\.invalid/,
  ],
  [
    'no such database',
    address((to) => (to.pathname = '/absent')),
    /there is no database absent\. Make it: create database "absent"/,
  ],
  [
    'a wrong password',
    address((to) => (to.password = 'guess')),
    /the server refuses the password of \S+\. Correct it\.$/,
  ],
  [
    'no address at all',
    'localhost',
    /^DATABASE_URL is not the address of a PostgreSQL database; for example DATABASE_URL=postgres:/,
  ],
])(
  'a DATABASE_URL with %s is said so, in one sentence and without the password',
  async (_what, wrong, sentence) => {
    const words = await refusal({ DATABASE_URL: wrong })
    expect(words).toMatch(sentence)
    expect(words).not.toContain('guess')
    expect(words.split('\n')).toHaveLength(1)
  },
)

it.concurrent('a data directory that cannot be written is named', async () => {
  const [directory, remove] = dataDirectory()
  writeFileSync(join(directory, 'file'), '')
  const words = await refusal({ DATA_DIR: join(directory, 'file/data') })
  expect(words).toMatch(
    /^The data directory .*\/file\/data cannot be written .* Set DATA_DIR to a directory you may write/,
  )
  remove()
})

it.concurrent('a host that others can reach is refused without the address by which they do', async () => {
  expect(await refusal({ HOST: '0.0.0.0' })).toMatch(
    /^HOST is "0\.0\.0\.0", which others can reach, but PUBLIC_URL/,
  )
})

it.concurrent('the next start after a refusal works', async () => {
  await refusal({ DATABASE_URL: address((to) => (to.port = '1')) })
  const database = await ownDatabase('refused', { filled: true })
  const child = startChild({ DATABASE_URL: database.url, DEMO: '1' })
  expect((await fetch(`${await addressOf(child)}/readyz`)).status).toBe(200)
  child.signal('SIGTERM')
  expect(await child.ended).toBe(0)
  await database.drop()
})
