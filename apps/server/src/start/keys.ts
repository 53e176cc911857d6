import { createHash } from 'node:crypto'
import type { Pseudonyms } from '@cohortium/reference-data'
import type { Logger } from 'pino'
import { secretKeyOf } from '../access/secret-key.ts'
import type { Config } from '../config.ts'
import type { Database } from '../database/open-database.ts'
import { pseudonymsBy } from '../person-data/pseudonyms.ts'

export interface Keys {
  /** Of everything that is encrypted and read again. */
  secretKey: string
  /** Signs cursors alike in every server of one database, and after a restart. */
  cursorKey: string
  pseudonyms: Pseudonyms
}

export async function keysOf(config: Config, { ownerUrl }: Database, log: Logger): Promise<Keys> {
  const secretKey = await secretKeyOf(config, ownerUrl, (words) => log.warn(words))
  return {
    secretKey,
    cursorKey: createHash('sha256').update(`cursors of ${ownerUrl}`).digest('hex'),
    pseudonyms: pseudonymsBy(config.pseudonymKey ?? secretKey),
  }
}
