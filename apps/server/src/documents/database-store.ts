import { Readable } from 'node:stream'
import type { Ask, Gate } from '../access/gate.ts'
import type { DocumentStore } from './document-store.ts'

/** Bytes read by one statement. */
const part = 512 * 1024

/** Keeps files in the database, where dumps and replicas have them too. */
export function databaseStore(gate: Gate): DocumentStore {
  const read = (sha256: string, from: number) =>
    gate.within(async (ask: Ask) => {
      const [row] = await ask<{ length: number; part: Buffer }>(
        'select length(content) as length, substring(content from $2 for $3) as part from app.document_content ' +
          'where sha256 = $1 and content is not null',
        [sha256, from + 1, part],
      )
      return row
    })

  /** A statement for each part: a slow reader holds no connection. */
  async function* parts(sha256: string, first: Buffer, length: number): AsyncGenerator<Buffer> {
    yield first
    for (let from = first.length; from < length; from += part) {
      const row = await read(sha256, from)
      if (!row) throw new Error('A file was removed while it was read.')
      yield row.part
    }
  }

  return {
    async put(ask, sha256, content) {
      await ask(
        `insert into app.document_content (sha256, content) values ($1, $2)
         on conflict (sha256) do update set content = excluded.content where document_content.content is null`,
        [sha256, content],
      )
    },
    async get(sha256) {
      const first = await read(sha256, 0)
      return first && Readable.from(parts(sha256, first.part, first.length), { objectMode: false })
    },
    // It went with its row.
    async remove() {},
  }
}
