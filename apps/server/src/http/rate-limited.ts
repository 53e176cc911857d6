import { HeaderMap } from '@apollo/server'
import { GraphQLError } from 'graphql'

/** For an asker who has asked for too much within a minute. */
export const rateLimited = (seconds: number, perMinute: number): GraphQLError =>
  new GraphQLError(
    `More than ${perMinute.toLocaleString('en-GB')} rows were asked for within a minute; go on in ${seconds} seconds.`,
    {
      extensions: {
        code: 'RATE_LIMITED',
        retryAfterSeconds: seconds,
        http: { status: 429, headers: new HeaderMap([['retry-after', String(seconds)]]) },
      },
    },
  )
