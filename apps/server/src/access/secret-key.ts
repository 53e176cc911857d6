import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The key of an embedded database: made at its first start, beside its data, for its owner's eyes alone. */
export async function ownSecretKey(directory: string): Promise<string> {
  const path = join(directory, 'secret-key')
  await mkdir(directory, { recursive: true })
  try {
    await writeFile(path, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  return readFile(path, 'utf8')
}
