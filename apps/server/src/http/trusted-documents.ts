import { readFile } from 'node:fs/promises'
import type { ApolloServerOptions } from '@apollo/server'
import type { RequestContext } from './request-context.ts'

/** Texts of operations by the hash that stands for each. */
export type TrustedDocuments = ReadonlyMap<string, string>

/**
 * The admin app's own operations, as its build wrote them: a JSON object of texts by hash. Where there is no such file no
 * document is known by its hash alone.
 */
export async function readTrustedDocuments(path: string): Promise<TrustedDocuments> {
  try {
    return new Map(Object.entries(JSON.parse(await readFile(path, 'utf8')) as Record<string, string>))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return new Map()
    throw error
  }
}

/** Apollo finds documents by hash among these, and learns no others from whoever asks. */
export const knownByHash = (
  documents: TrustedDocuments,
): ApolloServerOptions<RequestContext>['persistedQueries'] => ({
  cache: {
    get: async (key) => documents.get(key.replace(/^apq:/, '')),
    set: async () => {},
    delete: async () => false,
  },
})

/** Whether an address asks for a document by its hash alone. */
export const namesTrusted = (search: URLSearchParams): boolean =>
  !search.has('query') && (search.get('extensions') ?? '').includes('"persistedQuery"')
