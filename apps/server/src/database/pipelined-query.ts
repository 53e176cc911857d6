import type { Bytes } from '@cohortium/graph-sql'
import type { Connection, Submittable } from 'pg'
import { serialize } from 'pg-protocol'
import { firstValue } from './first-value.ts'
import { parameterText } from './parameter-text.ts'
import { Prepared } from './prepared.ts'
import type { RowMessage } from './read-client.ts'

/** A statement with its values; `name` makes it a prepared one. */
export interface Statement {
  name: string
  text: string
  values: readonly unknown[]
}

/**
 * Several statements in one round trip, in one implicit transaction: everything up to the one Sync stands or falls
 * together, so settings made for the transaction by the first hold for the others and end with them.
 * Answers the first value that the last statement answers, as PostgreSQL's own bytes; undefined for null and for no row.
 */
export class PipelinedQuery implements Submittable {
  readonly value: Promise<Bytes | undefined>
  /** pg gives a query without a callback one of its own. */
  callback = (): void => {}
  /** How many of the statements have ended. */
  finished = 0
  private row: Bytes | undefined
  private resolve!: (value: Bytes | undefined) => void
  private reject!: (error: Error) => void
  private prepared: Prepared | undefined

  constructor(private readonly statements: readonly Statement[]) {
    this.value = new Promise((resolve, reject) => {
      this.resolve = resolve
      this.reject = reject
    })
  }

  /** All messages go out as one piece: each piece costs as much as the whole. */
  submit(connection: Connection): void {
    const prepared = (this.prepared = Prepared.on(connection))
    // First of all, since the server skips whatever follows an error: a name given up here must be free there.
    const messages = prepared
      .makeRoom(this.statements.map(({ name }) => name))
      .map((name) => serialize.close({ type: 'S', name }))
    for (const { name, text, values } of this.statements) {
      if (!prepared.has(name)) messages.push(serialize.parse({ name, text }))
      messages.push(
        serialize.bind({ statement: name, values: values.map(parameterText) }),
        serialize.execute(),
      )
    }
    messages.push(serialize.sync())
    // Where the connection is gone, its end rejects this.
    if (connection.stream.writable) connection.stream.write(Buffer.concat(messages))
  }

  handleDataRow({ row }: RowMessage): void {
    if (this.finished === this.statements.length - 1) this.row ??= row
  }

  handleCommandComplete(): void {
    this.finished += 1
  }

  handleEmptyQuery(): void {
    this.finished += 1
  }

  /** Not before: what was answered counts once the transaction has ended well. */
  handleReadyForQuery(): void {
    this.resolve(this.row && firstValue(this.row))
  }

  handleError(error: Error): void {
    this.prepared?.failed()
    this.reject(error)
  }

  handleRowDescription(): void {}
  handlePortalSuspended(): void {}
}
