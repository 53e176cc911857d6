import type { Connection, Submittable } from 'pg'
import { parameterText } from './parameter-text.ts'

/** A statement with its values; `name` makes it a prepared one. */
export interface Statement {
  name: string
  text: string
  values: readonly unknown[]
}

/** Most prepared statements kept on one connection; the one unused for longest goes first. */
const kept = 500

/** What one connection has prepared, oldest use first. */
interface Prepared {
  names: Set<string>
  /** Sent to be parsed, not yet known to be. */
  pending: string[]
}

const preparedOn = new WeakMap<Connection, Prepared>()

function preparedBy(connection: Connection): Prepared {
  let prepared = preparedOn.get(connection)
  if (!prepared) {
    const fresh: Prepared = { names: new Set(), pending: [] }
    // A name counts once the server says so: a statement that failed to parse leaves no name behind.
    connection.on('parseComplete', () => {
      const name = fresh.pending.shift()
      if (name !== undefined) fresh.names.add(name)
    })
    preparedOn.set(connection, fresh)
    prepared = fresh
  }
  return prepared
}

/**
 * Several statements in one round trip, in one implicit transaction: everything up to the one Sync stands or falls
 * together, so settings made for the transaction by the first hold for the others and end with them.
 * Answers the rows of the last statement as PostgreSQL's own text.
 */
export class PipelinedQuery implements Submittable {
  readonly rows: Promise<(string | null)[][]>
  /** pg gives a query without a callback one of its own. */
  callback = (): void => {}
  private collected: (string | null)[][] = []
  private finished = 0
  private resolve!: (rows: (string | null)[][]) => void
  private reject!: (error: Error) => void
  private prepared: Prepared | undefined

  constructor(private readonly statements: readonly Statement[]) {
    this.rows = new Promise((resolve, reject) => {
      this.resolve = resolve
      this.reject = reject
    })
  }

  submit(connection: Connection): void {
    const prepared = preparedBy(connection)
    this.prepared = prepared
    connection.stream.cork()
    this.makeRoom(connection, prepared)
    for (const { name, text, values } of this.statements) {
      if (prepared.names.delete(name)) {
        prepared.names.add(name)
      } else {
        connection.parse({ name, text, types: [] }, true)
        prepared.pending.push(name)
      }
      connection.bind({ statement: name, values: values.map(parameterText) }, true)
      connection.execute({}, true)
    }
    connection.sync()
    connection.stream.uncork()
  }

  /** First of all, since the server skips whatever follows an error: a name given up here must be free there. */
  private makeRoom(connection: Connection, { names }: Prepared): void {
    const asked = new Set(this.statements.map(({ name }) => name))
    const fresh = [...asked].filter((name) => !names.has(name)).length
    for (const name of names) {
      if (names.size + fresh <= kept) break
      if (asked.has(name)) continue
      names.delete(name)
      connection.close({ type: 'S', name }, true)
    }
  }

  handleDataRow(message: { fields: (string | null)[] }): void {
    if (this.finished === this.statements.length - 1) this.collected.push(message.fields)
  }

  handleCommandComplete(): void {
    this.finished += 1
  }

  handleEmptyQuery(): void {
    this.finished += 1
  }

  handleReadyForQuery(): void {
    this.resolve(this.collected)
  }

  handleError(error: Error): void {
    // The server skips what follows an error up to the Sync: nothing further of what was sent with it was parsed.
    if (this.prepared) this.prepared.pending.length = 0
    this.reject(error)
  }

  handleRowDescription(): void {}
  handlePortalSuspended(): void {}
}
