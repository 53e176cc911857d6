import { ApolloClient, InMemoryCache, type ApolloLink } from '@apollo/client'
import type { InjectionKey } from 'vue'
import { graphLink } from './graph-link.ts'

export const apolloKey: InjectionKey<ApolloClient> = Symbol('apollo')

/** The client of the graph. */
export function createApollo(link: ApolloLink = graphLink()) {
  return new ApolloClient({
    link,
    // Every type with an identity has `id`, unique within its type; others live inside what holds them.
    cache: new InMemoryCache(),
  })
}
