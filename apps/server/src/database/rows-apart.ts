import { EventEmitter } from 'node:events'
import type { Bytes } from '@cohortium/graph-sql'

/** Message type of a row: `D`. */
const rowType = 0x44
/** Bytes of a message's type and length, which counts itself. */
const headerBytes = 5

/**
 * Reads a server's messages off a stream. Rows are handed over as the bytes they came in, in the order of all messages;
 * everything else goes on as it came, as `data`. pg would grow and copy a buffer for a large row, and make a string of it.
 */
export class RowsApart extends EventEmitter {
  /** A row of which the end is still to come. */
  #row: Buffer[] = []
  /** Bytes still to come of that row. */
  #missing = 0
  /** Bytes still to come of a message that is no row. */
  #others = 0
  /** The start of a header whose end is still to come. */
  #header: Buffer | undefined

  /** @param onRow is given a row's body: the number of its values, then length and bytes of each. */
  constructor(readonly onRow: (row: Bytes) => void) {
    super()
  }

  read(bytes: Buffer): void {
    const chunk = this.#header ? Buffer.concat([this.#header, bytes]) : bytes
    this.#header = undefined
    let unpassed = 0
    let at = 0
    while (at < chunk.length) {
      if (this.#missing > 0) {
        at += this.#goOn(chunk.subarray(at, at + this.#missing))
        unpassed = at
      } else if (this.#others > 0) {
        const taken = Math.min(this.#others, chunk.length - at)
        this.#others -= taken
        at += taken
      } else if (chunk.length - at < headerBytes) {
        this.#header = chunk.subarray(at)
        break
      } else if (chunk[at] === rowType) {
        this.#pass(chunk, unpassed, at)
        this.#missing = chunk.readUInt32BE(at + 1) - 4
        at += headerBytes
        unpassed = at
      } else {
        this.#others = 1 + chunk.readUInt32BE(at + 1)
      }
    }
    this.#pass(chunk, unpassed, at)
  }

  /** Takes a part of a row; answers its length. */
  #goOn(part: Buffer): number {
    this.#row.push(part)
    this.#missing -= part.length
    if (this.#missing === 0) {
      const row = this.#row
      this.#row = []
      this.onRow(row)
    }
    return part.length
  }

  #pass(chunk: Buffer, from: number, to: number): void {
    if (to > from) this.emit('data', chunk.subarray(from, to))
  }
}
