import { createHash } from 'node:crypto'
import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Gate } from '../access/gate.ts'
import { directoryStore } from './directory-store.ts'
import { openDocumentStore } from './open-document-store.ts'

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'cohortium-store-'))
})
afterAll(() => rm(directory, { recursive: true }))

const ask = async () => []
/** Keeps nothing: what the database is told is another test's. */
const gate: Gate = { within: (work) => work(ask), close: async () => {} }
const content = Buffer.from('the words of a letter')
const hash = createHash('sha256').update(content).digest('hex')
const storeOf = (otherwise?: Readable) => directoryStore(directory, gate, { get: async () => otherwise })
const read = async (sha256: string) => {
  const found = await storeOf().get(sha256)
  return found && buffer(found)
}

describe('a directory of files', () => {
  it('keeps a file that nobody else can read, and nothing half-written beside it', async () => {
    await storeOf().put(ask, hash, content)
    expect(await read(hash)).toEqual(content)
    const file = join(directory, hash.slice(0, 2), hash)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect((await stat(join(directory, hash.slice(0, 2)))).mode & 0o777).toBe(0o700)
    expect(await readdir(join(directory, hash.slice(0, 2)))).toEqual([hash])
  })

  it('keeps the same file once, and mends one that breaks off', async () => {
    const file = join(directory, hash.slice(0, 2), hash)
    const { ino } = await stat(file)
    await storeOf().put(ask, hash, content)
    expect((await stat(file)).ino).toBe(ino)
    await writeFile(file, 'the wor')
    await storeOf().put(ask, hash, content)
    expect(await readFile(file)).toEqual(content)
  })

  it('has what was kept before there was one', async () => {
    const found = await storeOf(Readable.from(['from before'])).get('0'.repeat(64))
    expect(found && String(await buffer(found))).toBe('from before')
  })

  it('forgets files, and those that are not there', async () => {
    await storeOf().remove([hash, '1'.repeat(64)])
    expect(await read(hash)).toBeUndefined()
  })

  it('is refused with a sentence where it cannot be made', async () => {
    const file = join(directory, 'a-file')
    await writeFile(file, '')
    await expect(openDocumentStore({ gate, accounts: gate }, join(file, 'below'))).rejects.toThrow(
      /DOCUMENTS_DIRECTORY is ".*below", which cannot be written to \(ENOTDIR\)/,
    )
  })
})
