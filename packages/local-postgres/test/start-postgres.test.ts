import { spawn } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterEach, expect, it, describe } from 'vitest'
import { startPostgres, LocalPostgresProblem, type LocalPostgres } from '../src/index.ts'

const cleanUp: (() => unknown)[] = []
afterEach(async () => {
  for (const step of cleanUp.splice(0).toReversed()) await step()
})

const emptyDirectory = (): string => {
  const path = mkdtempSync(join(tmpdir(), 'cohortium-lp-'))
  cleanUp.push(() => rmSync(path, { recursive: true, force: true }))
  return path
}

const started = async (dataDir: string): Promise<LocalPostgres> => {
  const server = await startPostgres({ dataDir })
  cleanUp.push(() => server.stop({ force: true }))
  return server
}

const ask = async <T extends object>(url: string, sql: string): Promise<T[]> => {
  const client = new Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query<T>(sql)).rows
  } finally {
    await client.end()
  }
}

const pidOf = (dataDir: string): number =>
  Number(readFileSync(join(dataDir, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0])

describe('a first start', () => {
  it('makes a database that its owner fills and the other login cannot read', async () => {
    const server = await started(emptyDirectory())
    expect(server.adopted).toBe(false)
    await ask(server.url, 'create table secret (n int)')
    const [role] = await ask<{ rolsuper: boolean }>(
      server.url,
      'select rolsuper, rolcreatedb, rolcreaterole from pg_roles where rolname = current_user',
    )
    expect(role).toEqual({ rolsuper: false, rolcreatedb: true, rolcreaterole: true })
    await expect(ask(server.appUrl, 'select * from secret')).rejects.toMatchObject({ code: '42501' })
    await expect(ask(server.appUrl, 'create table mine (n int)')).rejects.toMatchObject({ code: '42501' })
  })

  it('takes no connection without the password, which only its user may read', async () => {
    const dataDir = emptyDirectory()
    const server = await started(dataDir)
    const wrong = new URL(server.url)
    wrong.password = 'guess'
    await expect(ask(wrong.href, 'select 1')).rejects.toMatchObject({ code: '28P01' })
    expect(statSync(join(dataDir, 'postgres/passwords.json')).mode & 0o777).toBe(0o600)
  })

  it('offers British collation and the extensions that migrations use', async () => {
    const server = await started(emptyDirectory())
    await ask(server.url, 'create extension btree_gist')
    await ask(server.url, 'create extension pg_trgm')
    const sorted = await ask<{ word: string }>(
      server.url,
      `select word from unnest(array['Zoe', 'adam', 'Élan', 'Eve']) word order by word collate "en-GB-x-icu"`,
    )
    expect(sorted.map((row) => row.word)).toEqual(['adam', 'Élan', 'Eve', 'Zoe'])
  })

  it('begins afresh when an earlier one was interrupted', async () => {
    const dataDir = emptyDirectory()
    mkdirSync(join(dataDir, 'making-999999999', 'cluster'), { recursive: true })
    writeFileSync(join(dataDir, 'making-999999999', 'cluster', 'PG_VERSION'), '18')
    const server = await started(dataDir)
    expect(await ask(server.url, 'select 1 as one')).toEqual([{ one: 1 }])
    expect(existsSync(join(dataDir, 'making-999999999'))).toBe(false)
  })
})

describe('a later start', () => {
  it('finds the data, the port and the passwords of the one before', async () => {
    const dataDir = emptyDirectory()
    const first = await startPostgres({ dataDir })
    await ask(first.url, 'create table kept (n int); insert into kept values (7)')
    await first.stop()
    const second = await started(dataDir)
    expect(second.url).toBe(first.url)
    expect(await ask(second.url, 'select n from kept')).toEqual([{ n: 7 }])
  })

  it('adopts a server that still runs, and the last to leave stops it', async () => {
    const dataDir = emptyDirectory()
    const first = await started(dataDir)
    const second = await startPostgres({ dataDir })
    expect(second.adopted).toBe(true)
    const client = new Client({ connectionString: second.url })
    await client.connect()
    await first.stop()
    expect((await client.query('select 1 as one')).rows).toEqual([{ one: 1 }])
    await client.end()
    await second.stop()
    await expect(ask(second.url, 'select 1')).rejects.toThrow('ECONNREFUSED')
  })

  it('recovers what was committed before a kill -9', async () => {
    const dataDir = emptyDirectory()
    const first = await startPostgres({ dataDir })
    await ask(first.url, 'create table kept (n int); insert into kept values (7)')
    process.kill(pidOf(dataDir), 'SIGKILL')
    const second = await started(dataDir)
    expect(second.adopted).toBe(false)
    expect(await ask(second.url, 'select n from kept')).toEqual([{ n: 7 }])
  })

  it('is not misled by a pid file whose pid now belongs to another program', async () => {
    const dataDir = emptyDirectory()
    const first = await startPostgres({ dataDir })
    const file = join(dataDir, 'postgres/cluster/postmaster.pid')
    const written = readFileSync(file, 'utf8')
    await first.stop()
    writeFileSync(file, written.replace(/^\d+/, String(process.pid)))
    const second = await started(dataDir)
    expect(second.adopted).toBe(false)
  })

  it('lets two starts at once share one server', async () => {
    const dataDir = emptyDirectory()
    const [one, other] = await Promise.all([startPostgres({ dataDir }), startPostgres({ dataDir })])
    cleanUp.push(() => one.stop({ force: true }))
    expect(one.url).toBe(other.url)
    expect([one.adopted, other.adopted]).toContain(true)
  })
})

describe('what can go wrong', () => {
  it('names a data directory that cannot be written, and the remedy', async () => {
    const file = join(emptyDirectory(), 'file')
    writeFileSync(file, '')
    const failure = await startPostgres({ dataDir: join(file, 'data') }).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(LocalPostgresProblem)
    expect((failure as Error).message).toMatch(/data directory .*file\/data cannot be written.* Set DATA_DIR/)
  })

  it.runIf(process.platform === 'linux')(
    'names one below a file system that refuses new folders',
    async () => {
      await expect(startPostgres({ dataDir: '/proc/nowhere/data' })).rejects.toThrow(
        /data directory \/proc\/nowhere\/data cannot be written/,
      )
    },
  )
})

describe.runIf(process.getuid?.() === 0)('accounts', () => {
  const nobody = 65534
  const startAs = (uid: number, dataDir: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const script = join(import.meta.dirname, 'start-once.ts')
      const child = spawn(process.execPath, ['--import', '@oxc-node/core/register', script, dataDir], {
        ...(uid === 0 ? {} : { uid, gid: uid }),
        cwd: join(import.meta.dirname, '..'),
        env: { PATH: process.env.PATH },
      })
      let output = ''
      child.stdout.on('data', (text) => (output += String(text)))
      child.stderr.on('data', (text) => (output += String(text)))
      child.once('exit', (code) => (code === 0 ? resolve(output) : reject(new Error(output))))
    })

  it('runs for a person without privileges', async () => {
    const dataDir = emptyDirectory()
    chownSync(dataDir, nobody, nobody)
    expect(await startAs(nobody, dataDir)).toContain('answered as cohortium_owner')
  })

  it('runs for root on a cluster of another account, below a directory closed to it', async () => {
    const closed = emptyDirectory()
    const dataDir = join(closed, 'data')
    mkdirSync(dataDir)
    chmodSync(closed, 0o755)
    chownSync(dataDir, nobody, nobody)
    await startAs(nobody, dataDir)
    chmodSync(closed, 0o700)
    expect(await startAs(0, dataDir)).toContain('answered as cohortium_owner')
  })
})
