import type { ClientBase } from 'pg'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { from as copyFrom } from 'pg-copy-streams'
import type { Row } from '../catalogue/row.ts'
import { copyStatement } from './copy-rows.ts'
import { copyLine } from './copy-text.ts'

/** Bytes gathered over all tables before they are sent: few COPYs, yet little memory. */
const fullAt = 8 * 1024 * 1024

interface Waiting {
  readonly columns: readonly string[]
  /** COPY's text, encoded at once: a long string would be kept as a tree of its many pieces. */
  blocks: Buffer[]
}

/** Whether a row has just these columns: one too many would be lost without a word. */
function fits(columns: readonly string[], row: Row): boolean {
  return Object.keys(row).length === columns.length && columns.every((column) => row[column] !== undefined)
}

const misfit = (table: string, columns: readonly string[], row: Row): string =>
  `A row of ${table} has the columns ${Object.keys(row).join(', ')} where others have ${columns.join(', ')}.`

export interface Outbox {
  /** Takes rows of one table, all with the columns of the first ever seen. */
  add(table: string, rows: readonly Row[]): void
  /** Whether enough has gathered to be sent. */
  readonly isFull: boolean
  /** Sends what has gathered, parents first; each table has to have been emptied in this transaction. */
  send(client: ClientBase): Promise<void>
}

/**
 * Gathers rows of many tables as COPY's text. Columns are those of a table's first row: the generator gives every row
 * of a table the same ones.
 */
export function createOutbox(tableOrder: readonly string[]): Outbox {
  const waiting = new Map<string, Waiting>()
  let size = 0

  function waitingFor(table: string, first: Row): Waiting {
    const known = waiting.get(table)
    if (known) return known
    const made = { columns: Object.keys(first), blocks: [] }
    waiting.set(table, made)
    return made
  }

  return {
    add(table, rows) {
      const [first] = rows
      if (!first) return
      const queue = waitingFor(table, first)
      let text = ''
      for (const row of rows) {
        if (!fits(queue.columns, row)) throw new Error(misfit(table, queue.columns, row))
        text += copyLine(queue.columns, row)
      }
      const block = Buffer.from(text)
      queue.blocks.push(block)
      size += block.length
    },
    get isFull() {
      return size >= fullAt
    },
    async send(client) {
      for (const table of tableOrder) {
        const queue = waiting.get(table)
        if (!queue || queue.blocks.length === 0) continue
        const copy = client.query(copyFrom(copyStatement(table, queue.columns, true)))
        await pipeline(Readable.from(queue.blocks.splice(0)), copy)
      }
      size = 0
    },
  }
}
