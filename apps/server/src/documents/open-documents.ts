import type { Logger } from 'pino'
import { openGate, type Gate } from '../access/gate.ts'
import type { DocumentStore } from './document-store.ts'
import { openDocumentStore } from './open-document-store.ts'
import { openSweeper } from './sweeper.ts'

/** Files that people sent, and what takes away those that nothing refers to. */
export interface Documents {
  /** For files, on connections of its own: their parts would keep sign-ins waiting. */
  gate: Gate
  store: DocumentStore
  close: () => Promise<void>
}

export interface DocumentsOptions {
  /** Address of the database as the login without grants. */
  url: string
  /** The gate of accounts. */
  accounts: Gate
  /** Absolute path; absent = in the database. */
  directory: string | undefined
  log: Logger
}

/** Most connections for files. */
const size = 3

/** @throws StartProblem where the directory cannot be written to. */
export async function openDocuments({ url, accounts, directory, log }: DocumentsOptions): Promise<Documents> {
  const gate = openGate({ url, size, log })
  try {
    const store = await openDocumentStore({ gate, accounts }, directory)
    const sweeper = openSweeper(gate, store, log)
    sweeper.start()
    const close = async () => {
      await sweeper.close()
      await gate.close()
    }
    return { gate, store, close }
  } catch (error) {
    await gate.close()
    throw error
  }
}
