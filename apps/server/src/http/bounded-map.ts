/** A map by text that forgets what was not used for longest when its keys exceed a bound. */
export class BoundedMap<Value> {
  readonly #entries = new Map<string, Value>()
  #length = 0
  #latest: string | undefined

  /** @param most characters of all keys together. */
  constructor(readonly most: number) {}

  get(key: string): Value | undefined {
    const value = this.#entries.get(key)
    if (value === undefined) return undefined
    // Maps keep the order of insertion: what is used moves to the end.
    if (key !== this.#latest) {
      this.#entries.delete(key)
      this.#entries.set(key, value)
      this.#latest = key
    }
    return value
  }

  set(key: string, value: Value): void {
    if (!this.#entries.delete(key)) this.#length += key.length
    this.#entries.set(key, value)
    this.#latest = key
    for (const oldest of this.#entries.keys()) {
      if (this.#length <= this.most) break
      this.#entries.delete(oldest)
      this.#length -= oldest.length
    }
  }

  /** Characters of the keys held. */
  get length(): number {
    return this.#length
  }
}
