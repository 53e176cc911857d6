import { GraphQLError } from 'graphql'

/** A value the asker can put right. `argument` names it within the field: `where.and[0].title.eq`. */
export function badUserInput(
  message: string,
  place: { path?: readonly string[]; argument?: string } = {},
): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', ...place } })
}
