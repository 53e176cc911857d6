import type { Connection } from 'pg'

/** Most prepared statements kept on one connection; the one unused for longest goes first. */
const kept = 500

const preparedOn = new WeakMap<Connection, Prepared>()

/** What one connection has prepared. */
export class Prepared {
  /** When each was used last, as the number of that use. */
  readonly #names = new Map<string, number>()
  #uses = 0
  /** Sent to be parsed, not yet known to be. */
  readonly #pending: string[] = []

  /** What this connection has prepared; it is listened to from the first time on. */
  static on(connection: Connection): Prepared {
    const known = preparedOn.get(connection)
    if (known) return known
    const fresh = new Prepared()
    // A name counts once the server says so: a statement that failed to parse leaves no name behind.
    connection.on('parseComplete', () => {
      const name = fresh.#pending.shift()
      if (name !== undefined) fresh.#use(name)
    })
    preparedOn.set(connection, fresh)
    return fresh
  }

  /** Whether a statement is there, which is a use of it; one that is not counts as sent to be parsed. */
  has(name: string): boolean {
    const known = this.#names.has(name)
    if (known) this.#use(name)
    else this.#pending.push(name)
    return known
  }

  #use(name: string): void {
    this.#names.set(name, ++this.#uses)
  }

  /** What must go for those asked for to have room; it is forgotten here. */
  makeRoom(asked: readonly string[]): string[] {
    const gone: string[] = []
    if (this.#names.size + asked.length <= kept) return gone
    const fresh = asked.filter((name) => !this.#names.has(name)).length
    const oldestFirst = [...this.#names].toSorted(([, one], [, other]) => one - other)
    for (const [name] of oldestFirst) {
      if (this.#names.size + fresh <= kept) break
      if (asked.includes(name)) continue
      this.#names.delete(name)
      gone.push(name)
    }
    return gone
  }

  /** The server skips what follows an error up to the Sync: nothing further of what was sent with it was parsed. */
  failed(): void {
    this.#pending.length = 0
  }
}
