import { loadCatalogue, loadDemonstration, type OnProgress, type Pseudonyms } from '@cohortium/reference-data'
import { Client, type ClientBase } from 'pg'
import { StartProblem } from '../problem.ts'

export interface LoadOptions {
  ownerUrl: string
  /** The synthetic participants to load beside the catalogue; none when absent. */
  demonstration?: { seed: number; scale: number; replace?: boolean }
  /** What its people are known by where nobody may be recognised. */
  pseudonyms: Pseudonyms
  /** Removes what goes with a demonstration that gives way to another, in the transaction of its load. */
  makeWay?: (client: ClientBase) => Promise<void>
  onProgress?: OnProgress
}

/** The demonstration that everyone sees unless they ask for another one. */
export const standardDemonstration = { seed: 1, scale: 1 }

/**
 * Brings the catalogue, and where asked the demonstration, into a migrated database. Each is one transaction, so what
 * was interrupted left nothing and is done again. Answers the rows of the demonstration that were written.
 * @throws StartProblem when the database is in use by something else.
 */
export async function loadData(options: LoadOptions): Promise<number> {
  const { ownerUrl, demonstration, pseudonyms, makeWay, onProgress } = options
  const client = new Client({ connectionString: ownerUrl, application_name: 'cohortium load' })
  await client.connect()
  try {
    await loadCatalogue(client)
    if (!demonstration) return 0
    const outcome = await loadDemonstration(client, { ...demonstration, pseudonyms, makeWay, onProgress })
    if (!outcome.ok) throw new StartProblem(outcome.message)
    return outcome.rows
  } finally {
    await client.end()
  }
}
