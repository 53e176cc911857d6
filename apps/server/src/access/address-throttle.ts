import { isIPv6 } from 'node:net'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

const quarterOfAnHour = 15 * 60

/** Counts attempts by who makes them, within a quarter of an hour. */
export class AttemptCounter {
  readonly #limiter: RateLimiterMemory

  constructor(most: number) {
    this.#limiter = new RateLimiterMemory({ points: most, duration: quarterOfAnHour })
  }

  /** Seconds to wait; undefined where the attempt may be made, which then counts. */
  async count(key: string): Promise<number | undefined> {
    try {
      await this.#limiter.consume(key)
      return undefined
    } catch (refused) {
      if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000))
      throw refused
    }
  }

  /** Takes one attempt back. */
  async forgive(key: string): Promise<void> {
    await this.#limiter.reward(key)
  }

  /** Forgets all attempts. */
  async forget(key: string): Promise<void> {
    await this.#limiter.delete(key)
  }
}

/** Counts attempts by the network that they come from. */
export class AddressThrottle {
  readonly #attempts: AttemptCounter

  constructor(most: number) {
    this.#attempts = new AttemptCounter(most)
  }

  count(address: string): Promise<number | undefined> {
    return this.#attempts.count(networkOf(address))
  }

  forgive(address: string): Promise<void> {
    return this.#attempts.forgive(networkOf(address))
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
