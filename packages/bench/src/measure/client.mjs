import { Pool } from 'undici'

/** A client of one contestant, who asks by a secret, with at most `connections` requests at a time. */
export function openClient({ port, secret }, connections) {
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    authorization: `Bearer ${secret}`,
  }
  const pool = new Pool(`http://127.0.0.1:${port}`, { connections, pipelining: 1, headersTimeout: 60_000 })
  return {
    /** Posts a prepared body; answers status and the body's bytes. */
    async post(body) {
      const answer = await pool.request({
        path: '/graphql',
        method: 'POST',
        headers,
        body,
      })
      return { status: answer.statusCode, bytes: await answer.body.arrayBuffer() }
    },
    close: () => pool.close(),
  }
}

/** The bodies of an operation's requests, in a contestant's own words. */
export const bodiesOf = (contestant, operation, sets) =>
  sets.map((variables) =>
    JSON.stringify({
      operationName: operation,
      query: contestant.queries[operation],
      variables: contestant.variablesOf(variables),
    }),
  )
