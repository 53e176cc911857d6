/** An expected refusal: a reason a program can read and a sentence that says what was wrong and what to do. */
export interface Refusal<Reason extends string> {
  readonly ok: false
  readonly reason: Reason
  readonly message: string
}

export function refuse<Reason extends string>(reason: Reason, message: string): Refusal<Reason> {
  return { ok: false, reason, message }
}

/** Permission with nothing further to say. */
export const allowed = { ok: true } as const

/** Answer of a rule that only allows or refuses. */
export type Verdict<Reason extends string> = typeof allowed | Refusal<Reason>
