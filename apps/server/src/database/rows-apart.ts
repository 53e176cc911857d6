import { EventEmitter } from 'node:events'

/** Message type of a row: `D`. */
const rowType = 0x44
/** Bytes of a message's type and length, which counts itself. */
const headerBytes = 5

/**
 * Reads a server's messages off a stream: rows are handed over as the bytes they came in, in the order of all messages;
 * everything else goes on as it came, as `data`. pg would make strings of rows, and grow a buffer again and again for a large one; here
 * a row that comes in parts is put together once, at the length that it announced.
 */
export class RowsApart extends EventEmitter {
  /** A row of which the end is still to come. */
  #row: Buffer | undefined
  /** How much of it is there. */
  #filled = 0
  /** Bytes still to come of a message that is no row. */
  #others = 0
  /** The start of a header whose end is still to come. */
  #header: Buffer | undefined

  /** @param onRow is given a row's body: the number of its values, then length and bytes of each. */
  constructor(readonly onRow: (row: Buffer) => void) {
    super()
  }

  read(bytes: Buffer): void {
    const chunk = this.#header ? Buffer.concat([this.#header, bytes]) : bytes
    this.#header = undefined
    let at = this.#row ? this.#fill(this.#row, chunk) : 0
    let unpassed = at
    while (at < chunk.length) {
      if (this.#others > 0) {
        const taken = Math.min(this.#others, chunk.length - at)
        this.#others -= taken
        at += taken
      } else if (chunk.length - at < headerBytes) {
        this.#header = chunk.subarray(at)
        break
      } else if (chunk[at] === rowType) {
        this.#pass(chunk, unpassed, at)
        at += this.#startRow(chunk, at)
        unpassed = at
      } else {
        this.#others = 1 + chunk.readUInt32BE(at + 1)
      }
    }
    this.#pass(chunk, unpassed, at)
  }

  /** Answers how many bytes of the chunk were the row's, header included. */
  #startRow(chunk: Buffer, at: number): number {
    const length = chunk.readUInt32BE(at + 1) - 4
    const body = chunk.subarray(at + headerBytes, at + headerBytes + length)
    if (body.length === length) {
      this.onRow(body)
    } else {
      this.#row = Buffer.allocUnsafeSlow(length)
      this.#filled = body.copy(this.#row)
    }
    return headerBytes + body.length
  }

  #fill(row: Buffer, chunk: Buffer): number {
    const taken = chunk.copy(row, this.#filled)
    this.#filled += taken
    if (this.#filled === row.length) {
      this.#row = undefined
      this.onRow(row)
    }
    return taken
  }

  #pass(chunk: Buffer, from: number, to: number): void {
    if (to > from) this.emit('data', chunk.subarray(from, to))
  }
}

/** The first value of a row, as it came; undefined for null. */
export function firstValue(row: Buffer): Buffer | undefined {
  const start = 6
  const length = row.readInt32BE(2)
  return length < 0 ? undefined : row.subarray(start, start + length)
}
