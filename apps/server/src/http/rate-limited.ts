import { HeaderMap } from '@apollo/server'
import { GraphQLError } from 'graphql'

/** For an asker who has asked for too much within a minute. */
export function rateLimited(seconds: number, perMinute: number): GraphQLError {
  const extensions: Record<string, unknown> = {
    code: 'RATE_LIMITED',
    retryAfterSeconds: seconds,
    http: { status: 429, headers: new HeaderMap([['retry-after', String(seconds)]]) },
  }
  const rows = perMinute.toLocaleString('en-GB')
  return new GraphQLError(
    `More than ${rows} rows were asked for within a minute; go on in ${seconds} seconds.`,
    {
      extensions,
    },
  )
}
