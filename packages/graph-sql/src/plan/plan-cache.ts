import type { Plan } from './statement.ts'

interface Entry {
  /** One for each answer of the guards. */
  readonly plans: Plan[]
  bytes: number
}

/** Plans by operation and shape; those not used for longest go when their texts exceed the bound. */
export class PlanCache {
  readonly #entries = new Map<string, Entry>()
  #bytes = 0
  #latest: string | undefined

  constructor(readonly mostBytes: number) {}

  /** The plan of a key that the predicate takes. */
  find(key: string, fits: (plan: Plan) => boolean): Plan | undefined {
    const entry = this.#entries.get(key)
    if (!entry) return undefined
    // Maps keep the order of insertion: what is used moves to the end.
    if (key !== this.#latest) {
      this.#entries.delete(key)
      this.#entries.set(key, entry)
      this.#latest = key
    }
    return entry.plans.find(fits)
  }

  keep(key: string, plan: Plan): void {
    const entry = this.#entries.get(key) ?? { plans: [], bytes: 0 }
    const bytes = 2 * (plan.text.length + key.length)
    entry.plans.push(plan)
    entry.bytes += bytes
    this.#bytes += bytes
    this.#entries.delete(key)
    this.#entries.set(key, entry)
    this.#latest = key
    for (const [oldest, { bytes: freed }] of this.#entries) {
      if (this.#bytes <= this.mostBytes || oldest === key) break
      this.#entries.delete(oldest)
      this.#bytes -= freed
    }
  }

  /** Bytes of the texts held. */
  get bytes(): number {
    return this.#bytes
  }
}
