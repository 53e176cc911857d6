import { computed, type ComputedRef } from 'vue'
import { ProgrammeDateDocument } from '../gql/graphql.ts'
import { useQuery } from './use-query.ts'

/**
 * The day by which the server judges deadlines, as YYYY-MM-DD; undefined until it is known. In the demonstration it
 * stands still, so no screen may ask the browser's clock instead.
 */
export function useProgrammeDate(): ComputedRef<string | undefined> {
  const { data } = useQuery(ProgrammeDateDocument, {}, { fetchPolicy: 'cache-first' })
  return computed(() => data.value?.programmeDate)
}
