import type { Execute } from '@cohortium/graph-sql/oracle'
import { bearer } from '@cohortium/testkit'
import { GraphQLError } from 'graphql'

interface Refused {
  errors?: readonly { message: string; extensions: Record<string, unknown> }[]
}

/** Asks a running server by a token; the text of its `data` is the answer. A refusal is thrown as it was sent. */
export const servedBy =
  (url: string, token: string): Execute =>
  async (query, variables) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...bearer(token) },
      body: JSON.stringify({ query, variables }),
    })
    const text = await response.text()
    const { errors: [only, ...others] = [] } = JSON.parse(text) as Refused
    if (only && others.length === 0) throw new GraphQLError(only.message, { extensions: only.extensions })
    return dataIn(text)
  }

/** The text of `data` in an answer that must have no errors. */
export function dataIn(text: string): string {
  const data = /^\{"data":(.*)\}$/s.exec(text)?.[1]
  if (data === undefined) throw new Error(text.slice(0, 2_000))
  return data
}
