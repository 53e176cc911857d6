import { computed, type ComputedRef } from 'vue'
import { useQuery } from '@/app/use-query.ts'
import { AuditNamesDocument } from '@/gql/graphql.ts'
import type { AuditFilters } from './audit-filters.ts'
import { idsOf } from './graph-id.ts'
import { whomName } from './who.ts'

/** Names of the actor and the subject that the address holds by id, as far as the reader may see them. */
export function useAuditNames(filters: AuditFilters): ComputedRef<ReadonlyMap<string, string>> {
  const asked = computed(() => ({
    actors: idsOf(filters.actor, 'acc'),
    subjects: idsOf(filters.subject, 'per'),
  }))
  const { data } = useQuery(AuditNamesDocument, asked, {
    enabled: () => asked.value.actors.length + asked.value.subjects.length > 0,
  })
  return computed(
    () =>
      new Map([
        ...(data.value?.accounts.nodes ?? []).map((one) => [one.id, one.displayName] as const),
        ...(data.value?.people.nodes ?? []).map((one) => [one.id, whomName(one)] as const),
      ]),
  )
}
