import { progressLine, type Pseudonyms } from '@cohortium/reference-data'
import type { Logger } from 'pino'
import { addDemonstrationAccounts, removeDemonstrationAccounts } from '../access/demonstration.ts'
import { Passwords } from '../access/passwords.ts'
import type { Config } from '../config.ts'
import { asOwner } from '../database/as-owner.ts'
import { grantRoles } from '../database/grant-roles.ts'
import { loadData, standardDemonstration } from '../database/load-data.ts'
import { migrate } from '../database/migrate.ts'
import type { Database } from '../database/open-database.ts'
import { keepPseudonyms, type PseudonymKey } from '../person-data/keep-pseudonyms.ts'

export interface Preparing {
  config: Config
  pseudonyms: Pseudonyms
  log: Logger
  /** Shows progress of long steps to the person who started the server. */
  progress: NodeJS.WriteStream
}

/** Brings the database up to date; answers the address by which requests read. */
export async function prepare(preparing: Preparing, { ownerUrl, appUrl }: Database): Promise<string> {
  const { config, pseudonyms, log, progress } = preparing
  await migrate({ url: ownerUrl, report: (line) => log.debug(line) })
  const rows = await loadData({
    ownerUrl,
    demonstration: config.demonstration ? standardDemonstration : undefined,
    pseudonyms,
    onProgress: progressLine(progress),
  })
  if (rows > 0) log.info({ rows }, 'demonstration loaded')
  await asOwner(ownerUrl, async (client) => {
    tellOfKey(await keepPseudonyms(client, pseudonyms), log)
    if (config.demonstrationAccounts) await addDemonstrationAccounts(client, new Passwords())
    else await removeDemonstrationAccounts(client)
  })
  const readUrl = appUrl ?? ownerUrl
  if (!appUrl) {
    log.warn(
      'DATABASE_APP_URL is not set: requests log in as the owner of the database and take a narrower role for each ' +
        'statement. Name a login without grants; for example DATABASE_APP_URL=postgres://app:password@localhost:5432/cohortium',
    )
  }
  await grantRoles(ownerUrl, decodeURIComponent(new URL(readUrl).username))
  return readUrl
}

function tellOfKey(key: PseudonymKey, log: Logger): void {
  if (key === 'none') log.info('pseudonyms are made by the key of this deployment from now on')
  if (key === 'other')
    log.warn(
      'Pseudonyms of before were made by another key: they stay, and new people get one of the present key. Start with the key of ' +
        'before as PSEUDONYM_KEY, or renew them all by: npx pnpm@12.21.0 pseudonyms --renew',
    )
}
