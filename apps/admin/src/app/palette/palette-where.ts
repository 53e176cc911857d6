import type { PaletteSearchQueryVariables, ParticipantWhere } from '../../gql/graphql.ts'
import type { May } from '../access/may.ts'

/** Letters from which on a search says something. */
export const shortestSearch = 2

/**
 * What a search asks the server for: every word must begin a name or the reference of a participant, or their pseudonym
 * where names are closed to the reader, or stand in the name of a cohort or a school.
 */
export function paletteWhere(text: string, may: May): PaletteSearchQueryVariables {
  const words = text.trim().split(/\s+/).filter(Boolean).slice(0, 5)
  const named = may.read('Participant.familyName')
  return {
    participants: {
      and: words.map((word) => ({
        or: named ? byName(word) : [{ pseudonym: { startsWithInsensitive: word } }],
      })),
    },
    order: named ? [{ familyName: 'ASC' }, { givenName: 'ASC' }] : [{ pseudonym: 'ASC' }],
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

const byName = (word: string): ParticipantWhere[] => [
  { familyName: { startsWithInsensitive: word } },
  { givenName: { startsWithInsensitive: word } },
  { reference: { containsInsensitive: word } },
]
