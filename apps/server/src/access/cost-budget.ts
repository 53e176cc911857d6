/** One minute's spending. */
interface Spent {
  minute: number
  rows: number
}

/** Askers remembered; those of past minutes go first. */
const most = 20_000

/**
 * Bounds what one asker may ask for in a minute, in rows as the plan of each operation counts them. An operation that is refused
 * costs nothing.
 */
export class CostBudget {
  readonly #spent = new Map<string, Spent>()

  constructor(
    /** Rows a minute. */
    readonly perMinute: number,
    /** Milliseconds. */
    readonly now: () => number = Date.now,
  ) {}

  /** Seconds until all of these askers may ask for this much; undefined where they may now, which is then charged. */
  charge(askers: readonly string[], rows: number): number | undefined {
    const now = this.now()
    const minute = Math.floor(now / 60_000)
    const accounts = askers.map((asker) => this.#of(asker, minute))
    const charged = Math.max(1, rows)
    // One that exceeds the budget by itself is let through at the beginning of a minute: it could never be asked otherwise.
    if (accounts.some((one) => one.rows > 0 && one.rows + charged > this.perMinute))
      return Math.ceil(((minute + 1) * 60_000 - now) / 1000)
    for (const one of accounts) one.rows += charged
    return undefined
  }

  #of(asker: string, minute: number): Spent {
    const known = this.#spent.get(asker)
    if (known) {
      if (known.minute !== minute) {
        known.minute = minute
        known.rows = 0
      }
      return known
    }
    if (this.#spent.size >= most) this.#forgetPast(minute)
    const fresh = { minute, rows: 0 }
    this.#spent.set(asker, fresh)
    return fresh
  }

  #forgetPast(minute: number): void {
    for (const [asker, spent] of this.#spent) if (spent.minute !== minute) this.#spent.delete(asker)
  }
}
