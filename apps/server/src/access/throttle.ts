import { isIPv6 } from 'node:net'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** How often signing in may fail, within a quarter of an hour. */
export interface ThrottleLimits {
  perAccount: number
  perAddress: number
}

export const standardThrottle: ThrottleLimits = { perAccount: 10, perAddress: 50 }

const quarterOfAnHour = 15 * 60

/**
 * Counts failed attempts by account and by address, whether or not there is such an account. An attempt counts before its
 * password is looked at, so that guesses sent together are counted too, and is taken back when it succeeds.
 */
export class Throttle {
  readonly #byAccount: RateLimiterMemory
  readonly #byAddress: RateLimiterMemory

  constructor({ perAccount, perAddress }: ThrottleLimits = standardThrottle) {
    this.#byAccount = new RateLimiterMemory({ points: perAccount, duration: quarterOfAnHour })
    this.#byAddress = new RateLimiterMemory({ points: perAddress, duration: quarterOfAnHour })
  }

  /** Seconds to wait; undefined where the attempt may be made. */
  async count(account: string, address: string): Promise<number | undefined> {
    const waits = [
      await consume(this.#byAddress, networkOf(address)),
      await consume(this.#byAccount, account.toLowerCase()),
    ]
    const wait = Math.max(...waits.map((one) => one ?? 0))
    return wait > 0 ? wait : undefined
  }

  /** Takes this attempt back: the password was right, and more is asked for. */
  async forgive(account: string, address: string): Promise<void> {
    await this.#byAccount.reward(account.toLowerCase())
    await this.#byAddress.reward(networkOf(address))
  }

  /** Forgets the account's failures: its owner is in. */
  async succeeded(account: string, address: string): Promise<void> {
    await this.#byAccount.delete(account.toLowerCase())
    await this.#byAddress.reward(networkOf(address))
  }
}

async function consume(limiter: RateLimiterMemory, key: string): Promise<number | undefined> {
  try {
    await limiter.consume(key)
    return undefined
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000))
    throw refused
  }
}

/** Somebody with an IPv6 address has the whole of its /64. */
function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '')
  if (!isIPv6(plain)) return plain
  const [head = '', tail = ''] = plain.split('::')
  const groups = head.split(':').filter(Boolean)
  const behind = tail.split(':').filter(Boolean)
  const full = plain.includes('::')
    ? [...groups, ...Array<string>(8 - groups.length - behind.length).fill('0'), ...behind]
    : groups
  return full.slice(0, 4).join(':')
}
