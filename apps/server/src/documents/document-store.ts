import type { Readable } from 'node:stream'
import type { Ask } from '../access/gate.ts'

/** Where files are kept, each once, by the SHA-256 of its content in hexadecimal. */
export interface DocumentStore {
  /** Keeps content; when the transaction of `ask` has ended well, no crash loses it. What is there already is left as it is. */
  put: (ask: Ask, sha256: string, content: Buffer) => Promise<void>
  /** The content; undefined where it is not here. */
  get: (sha256: string) => Promise<Readable | undefined>
  /** Forgets contents that the database has let go; one that is not here is none to forget. */
  remove: (sha256s: readonly string[]) => Promise<void>
}

/** Largest file that is taken, in bytes. */
export const largestDocument = 10_000_000
