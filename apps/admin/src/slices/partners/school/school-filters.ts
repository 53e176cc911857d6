import {
  enumValues,
  isEnumValue,
  schoolPhases,
  schoolStatuses,
  schoolTypes,
  type Enumeration,
} from '@cohortium/domain'
import { urlList, urlText } from '@/app/url-state.ts'
import { pageNames } from '@/app/use-keyset.ts'
import type { SchoolPhase, SchoolStatus, SchoolType, SchoolWhere } from '@/gql/graphql.ts'

/** Filters that offer a list of values with the number of schools behind each. */
export const schoolFacetNames = ['authority', 'phase', 'type', 'status'] as const
export type SchoolFacetName = (typeof schoolFacetNames)[number]

export const schoolFacetLabels: Record<SchoolFacetName, string> = {
  authority: 'Authority',
  phase: 'Phase',
  type: 'Type',
  status: 'Status',
}

/** What the list of schools may be narrowed to, as its address holds it. */
export interface SchoolFilters {
  /** Words of a name or a town, or the beginning of a URN or LAESTAB number; each must be found. */
  q: string
  /** Codes of local authorities. */
  authority: readonly string[]
  /** Words of SchoolPhase, SchoolType and SchoolStatus in lower case. */
  phase: readonly string[]
  type: readonly string[]
  status: readonly string[]
}

const narrows = { clears: pageNames }

/** How the filters lie in the address; a change begins again at the first page. */
export const schoolFields = {
  q: urlText(narrows),
  authority: urlList(narrows),
  phase: urlList(narrows),
  type: urlList(narrows),
  status: urlList(narrows),
}

export const noSchoolFilters: SchoolFilters = { q: '', authority: [], phase: [], type: [], status: [] }

const wordWhere = (word: string): SchoolWhere => ({
  or: [
    { name: { containsInsensitive: word } },
    { town: { containsInsensitive: word } },
    { urn: { startsWith: word } },
    { laestab: { startsWith: word } },
  ],
})

/** The enumeration's own words among those of an address, as the graph writes them; others match nothing. */
function graphWords<Value extends string>(
  of: Enumeration<Value>,
  words: readonly string[],
): Uppercase<Value>[] {
  return words.filter((word) => isEnumValue(of, word)).map((word) => word.toUpperCase() as Uppercase<Value>)
}

/** The filters as a condition of the graph; `without` leaves one out, as the counts of its own values need. */
export function schoolWhere(filters: SchoolFilters, without?: SchoolFacetName): SchoolWhere {
  const parts: Record<SchoolFacetName, SchoolWhere> = {
    authority: { localAuthority: { code: { in: [...filters.authority] } } },
    phase: { phase: { in: graphWords(schoolPhases, filters.phase) } },
    type: { type: { in: graphWords(schoolTypes, filters.type) } },
    status: { status: { in: graphWords(schoolStatuses, filters.status) } },
  }
  const chosen = schoolFacetNames.filter((name) => name !== without && filters[name].length > 0)
  const words = filters.q.split(/\s+/).filter(Boolean)
  return { and: [...words.map(wordWhere), ...chosen.map((name) => parts[name])] }
}

/** Every value in the domain's order, as the graph writes it. */
export const allPhases = enumValues(schoolPhases).map((word) => word.toUpperCase() as SchoolPhase)
export const allTypes = enumValues(schoolTypes).map((word) => word.toUpperCase() as SchoolType)
export const allStatuses = enumValues(schoolStatuses).map((word) => word.toUpperCase() as SchoolStatus)
