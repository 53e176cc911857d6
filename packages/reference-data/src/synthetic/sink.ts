import type { Chunk, Row, TableName, Value } from './rows.ts'
import { tableOrder } from './rows.ts'

/** Rows after which a chunk is handed on. */
export const chunkSize = 5_000

/** Gathers the rows of one chunk and hands out identifiers. */
export interface Sink {
  /** Adds a row under the next identifier of its table and answers that identifier. */
  add(table: TableName, row: Record<string, Value>): number
  /** The identifier that a row added later will carry, for rows that refer to one another. */
  reserve(table: TableName): number
  /** Adds a row as it stands: under a reserved identifier, or of a table without one. */
  put(table: TableName, row: Row): void
  /** Rows waiting in the chunk. */
  readonly size: number
  /** The waiting rows; the sink is empty afterwards. */
  drain(): Chunk
}

/** @param lastIds by table, the highest identifier already taken (by the catalogue); identifiers go on from there. */
export function createSink(lastIds: Partial<Record<TableName, number>> = {}): Sink {
  const last = Object.fromEntries(tableOrder.map((table) => [table, lastIds[table] ?? 0])) as Record<
    TableName,
    number
  >
  let chunk: Chunk = {}
  let size = 0

  const put = (table: TableName, row: Row): void => {
    const rows = chunk[table]
    if (rows) rows.push(row)
    else chunk[table] = [row]
    size++
  }
  const reserve = (table: TableName): number => (last[table] += 1)

  return {
    add(table, row) {
      const id = reserve(table)
      row.id = id
      put(table, row)
      return id
    },
    reserve,
    put,
    get size() {
      return size
    },
    drain() {
      const full = chunk
      chunk = {}
      size = 0
      return full
    },
  }
}

/** Hands a chunk on whenever the writer pauses. */
export function* drained<T>(sink: Sink, writer: Generator<void, T>): Generator<Chunk, T> {
  for (;;) {
    const step = writer.next()
    if (step.done) return step.value
    yield sink.drain()
  }
}
