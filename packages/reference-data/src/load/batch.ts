import type { ClientBase } from 'pg'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { from as copyFrom } from 'pg-copy-streams'
import type { Row } from '../catalogue/row.ts'
import { copyStatement } from './copy-rows.ts'
import { copyLine } from './copy-text.ts'

/** Characters gathered over all tables before they are sent: few COPYs, yet little memory. */
const batchLength = 8 * 1024 * 1024

interface Waiting {
  readonly columns: readonly string[]
  text: string
}

export interface Batch {
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
export function createBatch(tableOrder: readonly string[]): Batch {
  const waiting = new Map<string, Waiting>()
  let length = 0

  function waitingFor(table: string, first: Row): Waiting {
    const known = waiting.get(table)
    if (known) return known
    const made = { columns: Object.keys(first), text: '' }
    waiting.set(table, made)
    return made
  }

  return {
    add(table, rows) {
      const [first] = rows
      if (!first) return
      const queue = waitingFor(table, first)
      for (const row of rows) {
        const line = copyLine(queue.columns, row)
        length += line.length
        queue.text += line
      }
    },
    get isFull() {
      return length >= batchLength
    },
    async send(client) {
      for (const table of tableOrder) {
        const queue = waiting.get(table)
        if (!queue || queue.text === '') continue
        const { columns, text } = queue
        queue.text = ''
        await pipeline(Readable.from([text]), client.query(copyFrom(copyStatement(table, columns, true))))
      }
      length = 0
    },
  }
}
