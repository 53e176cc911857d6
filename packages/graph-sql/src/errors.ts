import { GraphQLError } from 'graphql'
import type { Closed } from './compile/readings.ts'

/** A value the asker can put right. `argument` names it within the field: `where.and[0].title.eq`. */
export function badUserInput(
  message: string,
  place: { path?: readonly string[]; argument?: string } = {},
): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', ...place } })
}

/** Fields that the asker's role may not read, all of them in one answer. `readers` is what those in the role are called. */
export function forbidden(closed: readonly Closed[], readers: string): GraphQLError {
  const [only, ...others] = closed
  const named = closed.map(({ field, instead }) => (instead ? `${field} (use ${instead})` : field))
  const message =
    only && others.length === 0
      ? `${only.field} is closed to ${readers}${only.instead ? `; use ${only.instead}` : ''}.`
      : `These are closed to ${readers}: ${named.join(', ')}.`
  const { path, argument } = only ?? {}
  const place = { ...(path ? { path } : {}), ...(argument ? { argument } : {}) }
  return new GraphQLError(message, { extensions: { code: 'FORBIDDEN', ...place, fields: closed } })
}
