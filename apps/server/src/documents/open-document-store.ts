import { access, constants, mkdir } from 'node:fs/promises'
import type { Gate } from '../access/gate.ts'
import { StartProblem } from '../problem.ts'
import { databaseStore } from './database-store.ts'
import { directoryStore } from './directory-store.ts'
import type { DocumentStore } from './document-store.ts'

/**
 * Opens the store that was configured: a directory, or the database where none is named.
 * @param gate for files; `accounts` has connections of its own.
 * @param directory absolute path.
 * @throws StartProblem where the directory cannot be made or written to.
 */
export async function openDocumentStore(
  { gate, accounts }: { gate: Gate; accounts: Gate },
  directory: string | undefined,
): Promise<DocumentStore> {
  const database = databaseStore(gate)
  if (directory === undefined) return database
  try {
    await mkdir(directory, { recursive: true, mode: 0o700 })
    await access(directory, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    throw new StartProblem(
      `DOCUMENTS_DIRECTORY is "${directory}", which cannot be written to (${
        error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
      }). Give this account the right to, or name another; for example DOCUMENTS_DIRECTORY=/var/lib/cohortium/documents`,
    )
  }
  return directoryStore(directory, accounts, database)
}
