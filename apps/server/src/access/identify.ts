import type { Gate } from './gate.ts'
import type { Identity } from './identity.ts'
import { liveCredential, noteUse } from './live-credential.ts'

/** How long who holds a secret is remembered, in milliseconds. */
const memory = 5_000
/** Most secrets remembered; the one looked up longest ago goes first. */
const most = 10_000
/** Longer texts are no secret of ours. */
const longest = 200

interface Remembered {
  readonly identity: Identity | undefined
  readonly until: number
}

/**
 * Tells who holds a secret. It remembers for a few seconds, so that a busy program costs no statement a request; a credential
 * that was taken back meanwhile is refused by the database itself, which looks it up at every statement.
 */
export class Identifier {
  readonly #known = new Map<string, Remembered>()
  readonly #asking = new Map<string, Promise<Identity | undefined>>()

  /** @param now milliseconds of a clock that never stands still. */
  constructor(
    readonly gate: Gate,
    readonly now: () => number = () => performance.now(),
  ) {}

  /** Who holds this secret: at once where it is remembered. Undefined where nobody does. */
  identify(secret: string): Identity | undefined | Promise<Identity | undefined> {
    if (secret.length > longest) return undefined
    const known = this.#known.get(secret)
    if (known && known.until > this.now()) return known.identity
    // Of requests that come together only one asks the database.
    const asking = this.#asking.get(secret) ?? this.#ask(secret)
    this.#asking.set(secret, asking)
    return asking
  }

  /** Looks a secret up anew when it comes next: it was taken back, or its part was changed. */
  forget(secret: string): void {
    this.#known.delete(secret)
  }

  /** Looks everything up anew, after a change whose credentials are not at hand. */
  forgetAll(): void {
    this.#known.clear()
  }

  async #ask(secret: string): Promise<Identity | undefined> {
    try {
      const identity = await this.gate.within(async (ask) => {
        const found = await liveCredential(ask, secret)
        if (found) await noteUse(ask, found.credentialId)
        return found
      })
      this.#remember(secret, identity)
      return identity
    } finally {
      this.#asking.delete(secret)
    }
  }

  #remember(secret: string, identity: Identity | undefined): void {
    this.#known.delete(secret)
    const lifetime = identity ? Math.min(memory, identity.expiresAt.getTime() - Date.now()) : memory
    this.#known.set(secret, { identity, until: this.now() + lifetime })
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= most) break
      this.#known.delete(oldest)
    }
  }
}
