/** Tells when whoever asked has left before the answer. An `AbortSignal` does more, and costs each request more than its reading. */
export class Departure {
  #happened = false
  readonly #listeners = new Set<() => void>()

  get happened(): boolean {
    return this.#happened
  }

  /** The asker has left: whoever listens is told. */
  happen(): void {
    this.#happened = true
    for (const listener of this.#listeners) listener()
  }

  on(listener: () => void): void {
    this.#listeners.add(listener)
  }

  off(listener: () => void): void {
    this.#listeners.delete(listener)
  }
}
