import type { CohortWhere } from '@/gql/graphql.ts'

/** What the list of cohorts may be narrowed to, as its address holds it. */
export interface CohortFilters {
  q: string
  university: readonly string[]
  year: readonly string[]
}

/** The filters as a condition of the graph; `without` leaves one out, as the counts of its own values need. */
export function cohortWhere(
  { q, university, year }: CohortFilters,
  without?: 'university' | 'year',
): CohortWhere {
  const and: CohortWhere[] = []
  if (q)
    and.push({
      or: [
        { name: { containsInsensitive: q } },
        { code: { containsInsensitive: q } },
        { deliveryGroups: { some: { venue: { containsInsensitive: q } } } },
      ],
    })
  if (university.length > 0 && without !== 'university')
    and.push({ university: { code: { in: university } } })
  if (year.length > 0 && without !== 'year') and.push({ academicYear: { code: { in: year } } })
  return { and }
}
