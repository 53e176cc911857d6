import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../config.ts'

/** The key of an embedded database: made at its first start, beside its data, for its owner's eyes alone. */
async function ownSecretKey(directory: string): Promise<string> {
  const path = join(directory, 'secret-key')
  await mkdir(directory, { recursive: true })
  try {
    await writeFile(path, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  return readFile(path, 'utf8')
}

/**
 * The one secret of a deployment, which everything that is encrypted or keyed comes from.
 * @param ownerUrl address of the database, from which it is made where nobody chose one.
 */
export async function secretKeyOf(
  { secretKey, databaseUrl, dataDir }: Pick<Config, 'secretKey' | 'databaseUrl' | 'dataDir'>,
  ownerUrl: string,
  warn: (words: string) => void,
): Promise<string> {
  if (secretKey) return secretKey
  if (!databaseUrl) return ownSecretKey(dataDir)
  warn(
    'SECRET_KEY is not set: second factors and pseudonyms are made by the address of the database, and have to be made anew ' +
      'when that changes. Make a key; for example by: openssl rand -hex 32',
  )
  return `secrets of ${ownerUrl}`
}
