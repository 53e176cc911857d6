import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ClientBase } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { Row } from '../catalogue/row.ts'
import { copyLine } from './copy-text.ts'
import { sqlName, sqlNames } from './sql-name.ts'

/** Characters gathered before they are handed to the socket: large enough to save calls, small enough to stay flat. */
const blockLength = 256 * 1024

async function* blocks(
  columns: readonly string[],
  rows: Iterable<Row> | AsyncIterable<Row>,
): AsyncGenerator<string> {
  let block = ''
  for await (const row of rows) {
    block += copyLine(columns, row)
    if (block.length >= blockLength) {
      yield block
      block = ''
    }
  }
  if (block !== '') yield block
}

/** The statement that opens a COPY; `freeze` needs a table emptied in the same transaction. */
export function copyStatement(table: string, columns: readonly string[], freeze = false): string {
  return `copy ${sqlName(table)} (${sqlNames(columns)}) from stdin${freeze ? ' with (freeze)' : ''}`
}

/**
 * Adds rows by COPY as they come, holding one block in memory and waiting while the server is behind.
 * @returns the number of rows added. Rejects with the server's error, whose `where` names the line.
 */
export async function copyRows(
  client: ClientBase,
  table: string,
  columns: readonly string[],
  rows: Iterable<Row> | AsyncIterable<Row>,
): Promise<number> {
  const copy = client.query(copyFrom(copyStatement(table, columns)))
  await pipeline(Readable.from(blocks(columns, rows)), copy)
  return copy.rowCount
}
