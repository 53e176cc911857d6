import { ApolloClient, HttpLink, InMemoryCache, type ApolloLink } from '@apollo/client'
import type { InjectionKey } from 'vue'

export const apolloKey: InjectionKey<ApolloClient> = Symbol('apollo')

/** Says that the request comes from our own script: the server refuses what a foreign page could send in our name. */
const ownScript = { 'apollo-require-preflight': 'true' }

/** The client of the graph. */
export function createApollo(link: ApolloLink = new HttpLink({ uri: '/graphql', headers: ownScript })) {
  return new ApolloClient({
    link,
    // Every type with an identity has `id`, unique within its type; others live inside what holds them.
    cache: new InMemoryCache(),
  })
}
