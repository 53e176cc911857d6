import type { SchoolFacetsQuery } from '@/gql/graphql.ts'
import type { ActiveFilter } from '@/ui/EmptyState.vue'
import type { FacetOption } from '@/ui/FacetPopover.vue'
import {
  allPhases,
  allStatuses,
  allTypes,
  noSchoolFilters,
  schoolFacetLabels,
  schoolFacetNames,
  type SchoolFacetName,
  type SchoolFilters,
} from './school-filters.ts'
import { schoolPhaseLabels, schoolStatusLooks, schoolTypeLabels } from './school-labels.ts'

type Options = Record<SchoolFacetName, readonly FacetOption[]>

/** The values to filter by with the number of schools behind each; a value without any is offered only while it is chosen. */
export function schoolOptions(data: SchoolFacetsQuery | undefined, filters: SchoolFilters): Options {
  const countOf = (groups: readonly { count: number }[] | undefined, found: { count: number } | undefined) =>
    groups ? (found?.count ?? 0) : undefined
  const offered = (name: SchoolFacetName, options: readonly FacetOption[]) =>
    options.filter(({ value, count }) => count !== 0 || filters[name].includes(value))
  return {
    authority: offered(
      'authority',
      (data?.localAuthorities.nodes ?? []).map(({ code, shortName }) => ({
        value: code,
        label: shortName,
        count: countOf(
          data?.authority,
          data?.authority.find(({ keys }) => keys.localAuthority?.code === code),
        ),
      })),
    ),
    phase: offered(
      'phase',
      allPhases.map((phase) => ({
        value: phase.toLowerCase(),
        label: schoolPhaseLabels[phase],
        count: countOf(
          data?.phase,
          data?.phase.find(({ keys }) => keys.phase === phase),
        ),
      })),
    ),
    type: offered(
      'type',
      allTypes.map((type) => ({
        value: type.toLowerCase(),
        label: schoolTypeLabels[type],
        count: countOf(
          data?.type,
          data?.type.find(({ keys }) => keys.type === type),
        ),
      })),
    ),
    status: offered(
      'status',
      allStatuses.map((status) => ({
        value: status.toLowerCase(),
        label: schoolStatusLooks[status].label,
        icon: schoolStatusLooks[status].icon,
        count: countOf(
          data?.status,
          data?.status.find(({ keys }) => keys.status === status),
        ),
      })),
    ),
  }
}

/** The filters that are set, each in words and with what drops it. */
export function activeSchoolFilters(filters: SchoolFilters, options: Options): ActiveFilter[] {
  const search = { label: `Search: ${filters.q}`, drop: () => void (filters.q = noSchoolFilters.q) }
  const chosen = schoolFacetNames.flatMap((name) =>
    filters[name].map((value) => ({
      label: `${schoolFacetLabels[name]}: ${options[name].find((option) => option.value === value)?.label ?? value}`,
      drop: () => void (filters[name] = filters[name].filter((other) => other !== value)),
    })),
  )
  return [...(filters.q ? [search] : []), ...chosen]
}
