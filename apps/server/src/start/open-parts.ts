import type { Compiler } from '@cohortium/graph-sql'
import type { Pseudonyms } from '@cohortium/reference-data'
import type { Logger } from 'pino'
import { openAccess, type Access } from '../access/open-access.ts'
import { openSealer } from '../audit/sealer.ts'
import type { Config } from '../config.ts'
import { openReads, type Reads } from '../database/open-reads.ts'
import { openDocuments, type Documents } from '../documents/open-documents.ts'
import { openEvents, type Events } from '../events/open-events.ts'
import { importFiles, type ImportFiles } from '../imports/files/import-files.ts'
import { openPost, type PostOffice } from '../post/open-post.ts'
import type { Slice } from '../slice.ts'
import { openWriter, type Writer } from '../writing/unit/open-writer.ts'
import type { Keys } from './keys.ts'

/** Takes what ends a part that was opened: parts are closed in turn, the last one first. */
export type Closing = (close: () => Promise<void>) => void

export interface PartsOptions {
  config: Config
  /** Address of the database as the login without grants. */
  readUrl: string
  secretKey: Keys['secretKey']
  publicUrl: () => string
  log: Logger
}

/** What every request may need of the database. */
export interface Parts {
  access: Access
  reads: Reads
  documents: Documents
  importFiles: ImportFiles
  post: PostOffice
}

/** Opens what reads and keeps: who asks, the pool of readers, the seal of the trail, files and mail. */
export async function openParts(options: PartsOptions, onClose: Closing): Promise<Parts> {
  const { config, readUrl: url, secretKey, publicUrl, log } = options
  const access = openAccess({
    url,
    log,
    secretKey,
    publicUrl,
    providers: config.providers,
    costPerMinute: config.costPerMinute,
    isDemonstration: config.demonstrationAccounts,
  })
  onClose(access.gate.close)
  await access.gate.within(async () => {})
  const reads = await openReads({ url, config, log })
  onClose(reads.close)
  const sealer = openSealer({ url, log })
  onClose(sealer.close)
  sealer.start()
  const directory = config.documentsDirectory
  const documents = await openDocuments({ url, accounts: access.gate, directory, log })
  onClose(documents.close)
  const post = openPost({ config, gate: access.gate, secretKey, publicUrl, log })
  onClose(post.close)
  return { access, reads, documents, importFiles: importFiles(documents.gate), post }
}

export interface ChangingOptions {
  readUrl: string
  /** The same past a pooler, for the connection that hears of changes. */
  directUrl: string
  compiler: Compiler
  slices: readonly Slice[]
  post: PostOffice
  pseudonyms: Pseudonyms
  log: Logger
}

/** Changes at a time: each is short, and those of one thing wait for each other anyway. */
const writerSize = 8

/** Opens what changes rows, and what tells of it. */
export async function openChanging(
  options: ChangingOptions,
  onClose: Closing,
): Promise<{ writer: Writer; events: Events }> {
  const { readUrl: url, directUrl, compiler, slices, post, pseudonyms, log } = options
  const entities = slices.flatMap((one) => one.types)
  const writer = openWriter({
    url,
    entities,
    compiler,
    outbox: post.outbox,
    pseudonyms,
    size: writerSize,
    log,
  })
  onClose(writer.close)
  const events = await openEvents({ url: directUrl, registry: compiler.graph.registry, log })
  onClose(events.close)
  return { writer, events }
}
