import { createHash } from 'node:crypto'
import type { Asker } from '../../access/acting.ts'
import { acting } from '../../access/acting.ts'
import type { Gate } from '../../access/gate.ts'
import { standardLimits, type CsvSource } from '../source.ts'
import type { FileLooks } from './looks.ts'

/** Bytes of a part: what is held in memory of a file at a time. */
const partBytes = 1024 * 1024
/** Most files of an account that are kept at a time. */
export const mostFiles = 20

/** A file as it came to its end. */
export interface StoredFile {
  readonly id: number
  readonly bytes: number
  readonly sha256: string
}

/** Files for imports, in parts in the database, each for a day. */
export interface ImportFiles {
  /** Keeps a file as it comes in; undefined where the account has too many, `tooLarge` where it is larger than any may be. */
  keep: (
    asker: Asker,
    name: string,
    content: AsyncIterable<Buffer>,
  ) => Promise<StoredFile | 'too_many' | 'too_large'>
  /** Notes how a file looks; from now on imports can use it. */
  noteLooks: (file: number, looks: FileLooks) => Promise<void>
  forget: (file: number) => Promise<void>
  source: (file: number) => CsvSource
}

export const importFiles = (gate: Gate): ImportFiles => ({
  async keep(asker, name, content) {
    const id = await acting(gate, asker, async (ask, { accountId }) => {
      await ask(`select pg_advisory_xact_lock(hashtext('cohortium import files'), $1)`, [accountId])
      const [held] = await ask<{ files: number }>(
        'select count(*)::int as files from app.import_file where account_id = $1 and expires_at > now()',
        [accountId],
      )
      if ((held?.files ?? 0) >= mostFiles) return undefined
      const [row] = await ask<{ id: number }>(
        'insert into app.import_file (file_name, account_id) values ($1, $2) returning id',
        [name, accountId],
      )
      return row?.id
    })
    if (id === undefined) return 'too_many'
    const forget = () => gate.within((ask) => ask('delete from app.import_file where id = $1', [id]))
    const kept = await keepParts(gate, id, content).catch(async (error: unknown) => {
      await forget()
      throw error
    })
    if (kept === 'too_large') await forget()
    return kept
  },
  async noteLooks(file, looks) {
    await gate.within((ask) =>
      ask('update app.import_file set looks = $2 where id = $1', [file, JSON.stringify(looks)]),
    )
  },
  async forget(file) {
    await gate.within((ask) => ask('delete from app.import_file where id = $1', [file]))
  },
  source: (file) => ({ open: () => partsOf(gate, file) }),
})

/** Writes a file part by part, each in a transaction of its own: whoever sends slowly holds no connection. */
async function keepParts(
  gate: Gate,
  id: number,
  content: AsyncIterable<Buffer>,
): Promise<StoredFile | 'too_large'> {
  const hash = createHash('sha256')
  let bytes = 0
  let number = 0
  for await (const part of inParts(content)) {
    hash.update(part)
    bytes += part.length
    if (bytes > standardLimits.bytes) return 'too_large'
    number += 1
    await gate.within((ask) =>
      ask('insert into app.import_file_part (file_id, number, content) values ($1, $2, $3)', [
        id,
        number,
        part,
      ]),
    )
  }
  const sha256 = hash.digest('hex')
  await gate.within((ask) =>
    ask('update app.import_file set bytes = $2, sha256 = $3 where id = $1', [id, bytes, sha256]),
  )
  return { id, bytes, sha256 }
}

/** A statement for each part: whoever reads slowly holds no connection. */
async function* partsOf(gate: Gate, file: number): AsyncGenerator<Buffer> {
  for (let number = 1; ; number += 1) {
    const [row] = await gate.within((ask) =>
      ask<{ content: Buffer }>(
        'select content from app.import_file_part where file_id = $1 and number = $2',
        [file, number],
      ),
    )
    if (!row) return
    yield row.content
  }
}

async function* inParts(content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer[] = []
  let size = 0
  for await (const chunk of content) {
    held.push(chunk)
    size += chunk.length
    if (size < partBytes) continue
    yield Buffer.concat(held)
    held = []
    size = 0
  }
  if (size > 0) yield Buffer.concat(held)
}
