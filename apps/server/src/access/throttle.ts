import { AddressThrottle, AttemptCounter } from './address-throttle.ts'

/** How often signing in may fail, within a quarter of an hour. */
export interface ThrottleLimits {
  perAccount: number
  perAddress: number
}

export const standardThrottle: ThrottleLimits = { perAccount: 10, perAddress: 50 }

/**
 * Counts failed attempts by account and by address, whether or not there is such an account. An attempt counts before its
 * password is looked at, so that guesses sent together are counted too, and is taken back when it succeeds.
 */
export class Throttle {
  readonly #byAccount: AttemptCounter
  readonly #byAddress: AddressThrottle

  constructor({ perAccount, perAddress }: ThrottleLimits = standardThrottle) {
    this.#byAccount = new AttemptCounter(perAccount)
    this.#byAddress = new AddressThrottle(perAddress)
  }

  /** Seconds to wait; undefined where the attempt may be made. */
  async count(account: string, address: string): Promise<number | undefined> {
    const waits = [await this.#byAddress.count(address), await this.#byAccount.count(account.toLowerCase())]
    const wait = Math.max(...waits.map((one) => one ?? 0))
    return wait > 0 ? wait : undefined
  }

  /** Takes this attempt back: the password was right, and more is asked for. */
  async forgive(account: string, address: string): Promise<void> {
    await this.#byAccount.forgive(account.toLowerCase())
    await this.#byAddress.forgive(address)
  }

  /** Forgets the account's failures: its owner is in. */
  async succeeded(account: string, address: string): Promise<void> {
    await this.#byAccount.forget(account.toLowerCase())
    await this.#byAddress.forgive(address)
  }
}
