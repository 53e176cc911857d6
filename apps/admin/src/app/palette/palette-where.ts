import type { PaletteSearchQueryVariables } from '../../gql/graphql.ts'

/** Letters from which on a search says something. */
export const shortestSearch = 2

/**
 * What a search asks the server for: every word must begin a name or the reference of a participant, or stand in the
 * name of a cohort or a school.
 */
export function paletteWhere(text: string): PaletteSearchQueryVariables {
  const words = text.trim().split(/\s+/).filter(Boolean).slice(0, 5)
  return {
    participants: {
      and: words.map((word) => ({
        or: [
          { familyName: { startsWithInsensitive: word } },
          { givenName: { startsWithInsensitive: word } },
          { reference: { containsInsensitive: word } },
        ],
      })),
    },
    cohorts: {
      and: words.map((word) => ({
        or: [{ name: { containsInsensitive: word } }, { code: { containsInsensitive: word } }],
      })),
    },
    schools: {
      and: words.map((word) => ({ or: [{ name: { containsInsensitive: word } }, { urn: { eq: word } }] })),
    },
  }
}
