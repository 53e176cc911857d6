import { GraphQLError } from 'graphql'
import type { Closed } from './compile/readings.ts'

/** A value the asker can put right. `argument` names it within the field: `where.and[0].title.eq`. */
export function badUserInput(
  message: string,
  place: { path?: readonly string[]; argument?: string } = {},
): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', ...place } })
}

/** Refuses fields that the asker's role may not read, all of them at once. */
export class Forbidden extends GraphQLError {
  readonly #closed: readonly Closed[]
  readonly #readers: string

  /** @param readers what those in the role are called. */
  constructor(closed: readonly Closed[], readers: string) {
    const { path, argument } = closed[0] ?? {}
    const place = { ...(path ? { path } : {}), ...(argument ? { argument } : {}) }
    super(inWords(closed, readers), { extensions: { code: 'FORBIDDEN', ...place, fields: closed } })
    this.#closed = closed
    this.#readers = readers
  }

  /** A refusal of each field by itself. */
  each(): Forbidden[] {
    return this.#closed.map((one) => new Forbidden([one], this.#readers))
  }
}

function inWords(closed: readonly Closed[], readers: string): string {
  const [only, ...others] = closed
  if (only && others.length === 0)
    return `${only.field} is closed to ${readers}${only.instead ? `; use ${only.instead}` : ''}.`
  const named = closed.map(({ field, instead }) => (instead ? `${field} (use ${instead})` : field))
  return `These are closed to ${readers}: ${named.join(', ')}.`
}
