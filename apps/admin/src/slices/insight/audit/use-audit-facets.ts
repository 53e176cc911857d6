import { enumValues, roles } from '@cohortium/domain'
import { computed, type ComputedRef } from 'vue'
import { roleLabel } from '@/app/session/assignment-name.ts'
import { useQuery, type QueryView } from '@/app/use-query.ts'
import { AuditFacetsDocument, type AuditFacetsQuery, type AuditKind, type Role } from '@/gql/graphql.ts'
import type { FacetOption } from '@/ui/FacetPopover.vue'
import type { AuditFacet, AuditFilters } from './audit-filters.ts'
import { kindLooks, thingLabel } from './audit-labels.ts'
import { auditWhere } from './audit-where.ts'

/** The values to filter the trail by, with the number of events behind each. */
export function useAuditFacets(filters: AuditFilters): {
  query: QueryView<AuditFacetsQuery>
  options: ComputedRef<Record<AuditFacet, FacetOption[]>>
} {
  const query = useQuery(AuditFacetsDocument, () => ({
    kind: auditWhere(filters, ['kind']),
    type: auditWhere(filters, ['type']),
    role: auditWhere(filters, ['role']),
  }))
  const options = computed(() => ({
    kind: kinds(query.data.value),
    type: types(query.data.value, filters.type),
    role: roleOptions(query.data.value),
  }))
  return { query, options }
}

const countIn = <Key>(
  groups: readonly { keys: Key; count: number }[] | undefined,
  is: (keys: Key) => boolean,
) => groups && (groups.find(({ keys }) => is(keys))?.count ?? 0)

const kinds = (data: AuditFacetsQuery | undefined): FacetOption[] =>
  Object.entries(kindLooks).map(([kind, { label, icon }]) => ({
    value: kind.toLowerCase(),
    label,
    icon,
    count: countIn(data?.kinds, (keys) => keys.kind === (kind as AuditKind)),
  }))

/** Those of which the trail tells under the other filters, and those that are chosen. */
function types(data: AuditFacetsQuery | undefined, chosen: readonly string[]): FacetOption[] {
  const found = (data?.types ?? []).flatMap(({ keys }) => keys.tableName ?? [])
  return [...new Set([...found, ...chosen])].toSorted().map((table) => ({
    value: table,
    label: thingLabel(table),
    count: countIn(data?.types, (keys) => keys.tableName === table),
  }))
}

const roleOptions = (data: AuditFacetsQuery | undefined): FacetOption[] =>
  enumValues(roles).map((role) => {
    const word = role.toUpperCase() as Role
    return {
      value: role,
      label: roleLabel(word),
      count: countIn(data?.roles, (keys) => keys.role === word),
    }
  })
