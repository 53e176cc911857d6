import type { Pool, PoolClient } from 'pg'

/**
 * Clients of a pool that are free at the moment. The pool makes them, bounds their number and keeps who waits in line; what is
 * free is handed over here at once, without the pool's timers and turns of the event loop.
 */
export class SpareClients {
  readonly #spare: PoolClient[] = []
  readonly #lost = new WeakSet<PoolClient>()

  constructor(readonly pool: Pool) {
    pool.on('connect', (client) => client.on('error', () => this.#lose(client)))
  }

  take(): PoolClient | Promise<PoolClient> {
    return this.#spare.pop() ?? this.pool.connect()
  }

  /** Whoever waits in the pool's line comes first. */
  give(client: PoolClient, broken: boolean): void {
    const unfit = broken || this.#lost.has(client)
    if (unfit || this.pool.ending || this.pool.waitingCount > 0) client.release(unfit)
    else this.#spare.push(client)
  }

  /** Ends the pool, once every client that is not free now was given back. */
  async close(): Promise<void> {
    for (const client of this.#spare.splice(0)) client.release()
    await this.pool.end()
  }

  #lose(client: PoolClient): void {
    this.#lost.add(client)
    const at = this.#spare.indexOf(client)
    if (at >= 0) this.#spare.splice(at, 1)[0]?.release(true)
  }
}
