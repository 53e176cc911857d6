import { ApolloLink } from '@apollo/client'
import { BaseHttpLink } from '@apollo/client/link/http'
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries'
import type { DocumentNode } from 'graphql'
import { clientHeader } from './session/http.ts'

/** Says that the request comes from our own script: the server refuses what a foreign page could send in our name. */
const ownScript = { ...clientHeader, 'apollo-require-preflight': 'true' }

/** Most characters that variables may take in an address; servers commonly refuse addresses beyond 8,000. */
const mostInAddress = 6_000

/** The hash that codegen.ts gave the operation, here and in the list that the server reads. */
function hashOf({
  __meta__: meta,
}: DocumentNode & { readonly __meta__?: { readonly hash: string } }): string {
  if (!meta) throw new Error('An operation without a hash: write it in a .graphql file and generate src/gql')
  return meta.hash
}

/** Conditions that hold words which somebody typed, often a name. */
const searches = new Set(['search', 'contains', 'containsInsensitive', 'startsWith', 'startsWithInsensitive'])

/** Whether words are searched for anywhere in the variables. */
function searchesWords(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([name, inner]) =>
    searches.has(name) && typeof inner === 'string' ? inner !== '' : searchesWords(inner),
  )
}

/** Sends by POST what would make too long an address, and what would leave names in addresses, which servers log. */
const privateByPost = () =>
  new ApolloLink((operation, forward) => {
    const { length } = encodeURIComponent(JSON.stringify(operation.variables))
    if (length > mostInAddress || searchesWords(operation.variables)) {
      operation.setContext(({ fetchOptions }) => ({ fetchOptions: { ...fetchOptions, method: 'POST' } }))
    }
    return forward(operation)
  })

/**
 * The way to the graph: an operation goes by its hash, a query as a GET so that the browser keeps its answer and asks
 * whether it changed. To a server of another version, which does not know the hash, it goes once more with its text.
 */
export const graphLink = (request?: typeof fetch): ApolloLink =>
  ApolloLink.from([
    new PersistedQueryLink({ generateHash: hashOf, useGETForHashedQueries: true }),
    privateByPost(),
    new BaseHttpLink({ uri: '/graphql', headers: ownScript, ...(request && { fetch: request }) }),
  ])
