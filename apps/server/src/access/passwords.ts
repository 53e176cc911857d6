import { hash, verify } from '@node-rs/argon2'
import { refuse, type Refusal } from '@cohortium/domain'

/** Shortest password, in characters. Source: NCSC and OWASP, length over composition. */
export const shortestPassword = 12
/** Longest; hashing takes as long as its input. */
export const longestPassword = 200

/** argon2id with 19 MiB and two passes. Source: OWASP Password Storage Cheat Sheet. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Hashes made at a time; each takes 19 MiB and a thread. */
const atOnce = 4

/** Hashes passwords and compares them, a few at a time. */
export class Passwords {
  #running = 0
  readonly #waiting: (() => void)[] = []
  #nobody: Promise<string> | undefined

  hash(password: string): Promise<string> {
    return this.#inTurn(() => hash(password, cost))
  }

  /** Whether a password is the one of this hash. Without a hash it takes as long, and is not. */
  async matches(stored: string | null | undefined, password: string): Promise<boolean> {
    this.#nobody ??= this.hash('the password of nobody')
    const other = await this.#nobody
    const same = await this.#inTurn(() => verify(stored ?? other, password.slice(0, longestPassword + 1)))
    return same && typeof stored === 'string'
  }

  async #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#running >= atOnce) await new Promise<void>((resolve) => this.#waiting.push(resolve))
    else this.#running += 1
    try {
      return await work()
    } finally {
      const next = this.#waiting.shift()
      if (next) next()
      else this.#running -= 1
    }
  }
}

/** Whether a password may be chosen; undefined when it may. */
export function refusePassword(password: string, email: string): Refusal<'WeakPassword'> | undefined {
  const say = (message: string) => refuse('WeakPassword', message)
  if (password.length < shortestPassword)
    return say(`The password is shorter than ${shortestPassword} characters; choose a longer one.`)
  if (password.length > longestPassword)
    return say(`The password is longer than ${longestPassword} characters; choose a shorter one.`)
  if (new Set(password).size < 5)
    return say('The password repeats a few characters; choose one with more different ones.')
  if (password.toLowerCase().includes(email.split('@')[0]?.toLowerCase() || email))
    return say('The password contains the name of the account; choose another one.')
  return undefined
}
