import { computed, type ComputedRef } from 'vue'
import { useQuery } from '@/app/use-query.ts'
import { SchoolsNamedDocument } from '@/gql/graphql.ts'
import type { ParticipantFilters } from '../participant-filters.ts'
import { schoolsWhere } from '../schools-where.ts'

/** The names of the schools that the list is narrowed to, by URN and by id; empty until they are known. */
export function useSchoolNames(
  filters: Pick<ParticipantFilters, 'school'>,
): ComputedRef<ReadonlyMap<string, string>> {
  const { data } = useQuery(SchoolsNamedDocument, () => ({ where: schoolsWhere(filters.school) }), {
    enabled: () => filters.school.length > 0,
  })
  return computed(
    () =>
      new Map(
        data.value?.schools.nodes.flatMap(({ id, urn, name }) => [
          [id, name] as const,
          ...(urn ? [[urn, name] as const] : []),
        ]),
      ),
  )
}
