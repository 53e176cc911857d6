import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Gate } from '../access/gate.ts'
import type { DocumentStore } from './document-store.ts'

/**
 * Keeps files in a directory that nobody else can read, each under its hash: `ab/abcdef...`.
 * @param gate on connections of its own: what is written is told in a transaction before, so that whatever a crash leaves
 * behind is known, and swept.
 * @param otherwise where files are looked for that were kept before there was a directory.
 */
export function directoryStore(
  directory: string,
  gate: Gate,
  otherwise: Pick<DocumentStore, 'get'>,
): DocumentStore {
  const pathOf = (sha256: string) => join(directory, sha256.slice(0, 2), sha256)

  return {
    async put(_, sha256, content) {
      await gate.within((ask) =>
        ask('insert into app.document_content (sha256) values ($1) on conflict (sha256) do nothing', [
          sha256,
        ]),
      )
      await keep(pathOf(sha256), content)
    },
    async get(sha256) {
      const path = pathOf(sha256)
      return (await sizeOf(path)) === undefined ? otherwise.get(sha256) : createReadStream(path)
    },
    async remove(sha256s) {
      for (const sha256 of sha256s) await rm(pathOf(sha256), { force: true })
    },
  }
}

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** Under another name first, so that under its own a file is always whole. */
async function keep(path: string, content: Buffer): Promise<void> {
  if ((await sizeOf(path)) === content.length) return
  const folder = dirname(path)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const draft = join(folder, `.${randomUUID()}`)
  try {
    const file = await open(draft, 'wx', 0o600)
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
  await syncFolder(folder)
  await syncFolder(dirname(folder))
}

/** A name is kept once its folder is. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
