import { computed, type ComputedRef } from 'vue'
import type { May } from '@/app/access/may.ts'
import { nameOf } from '@/app/person-name.ts'
import { useQuery, type QueryView } from '@/app/use-query.ts'
import {
  ParticipantFacetsDocument,
  type ParticipantFacetsQuery,
  type ParticipantState,
} from '@/gql/graphql.ts'
import type { FacetOption } from '@/ui/FacetPopover.vue'
import { facetNames, noFilters, type FacetName, type ParticipantFilters } from '../participant-filters.ts'
import { participantLooks } from '../participant-labels.ts'
import { allStates, whereOf } from '../participant-where.ts'
import { quickViewNames, quickViews } from './quick-views.ts'

/** The values to filter by, and how many people each view holds. */
export interface ParticipantFacets {
  query: QueryView<ParticipantFacetsQuery>
  options: ComputedRef<Record<FacetName, FacetOption[]>>
}

/** Asks once for the counts of all facets and views; each leaves its own filter out and keeps the others. */
export function useParticipantFacets(
  filters: ParticipantFilters,
  today: ComputedRef<string | undefined>,
  may: May,
): ParticipantFacets {
  const variables = computed(() => {
    const view = (name: keyof typeof quickViews) =>
      whereOf({ ...noFilters, ...filters, ...quickViews[name].filters }, today.value, may)
    const facets = facetNames.map((name) => [name, whereOf(filters, today.value, may, [name])] as const)
    const views = quickViewNames.map((name) => [name, view(name)] as const)
    return Object.fromEntries([...facets, ...views]) as Record<
      FacetName | keyof typeof quickViews,
      ReturnType<typeof whereOf>
    >
  })
  const query = useQuery(ParticipantFacetsDocument, variables, {
    enabled: () => today.value !== undefined,
  })
  return { query, options: computed(() => optionsOf(query.data.value)) }
}

function optionsOf(data: ParticipantFacetsQuery | undefined): Record<FacetName, FacetOption[]> {
  return {
    university: (data?.universities.nodes ?? []).map(({ code, shortName, participants }) => ({
      value: code,
      label: shortName,
      count: participants.totalCount,
    })),
    authority: (data?.localAuthorities.nodes ?? []).map(({ code, name, participants }) => ({
      value: code,
      label: name,
      count: participants.totalCount,
    })),
    status: allStates.map((state) => ({
      value: state.toLowerCase(),
      label: participantLooks[state].label,
      icon: participantLooks[state].icon,
      count: data?.[state.toLowerCase() as Lowercase<ParticipantState>].totalCount,
    })),
    year: years(data),
    programme: (data?.programmes.nodes ?? []).map(({ code, title, participants }) => ({
      value: code,
      label: title,
      count: participants.totalCount,
    })),
    tutor: tutors(data),
  }
}

/** By name, those first who have somebody under the other filters. */
function tutors(data: ParticipantFacetsQuery | undefined): FacetOption[] {
  const options = (data?.tutors.nodes ?? []).map((tutor) => ({
    value: tutor.reference,
    label: nameOf(tutor),
    order: [tutor.familyName, tutor.givenName, tutor.reference].join(' '),
    count: tutor.caseload.totalCount,
  }))
  return options.toSorted(
    (a, b) => Number(a.count === 0) - Number(b.count === 0) || a.order.localeCompare(b.order, 'en-GB'),
  )
}

/** Both universities have a cohort in a year; the facet is the year. */
function years(data: ParticipantFacetsQuery | undefined): FacetOption[] {
  const counts = new Map<string, number>()
  for (const { academicYear, participants } of data?.cohorts.nodes ?? []) {
    counts.set(academicYear.code, (counts.get(academicYear.code) ?? 0) + participants.totalCount)
  }
  return [...counts].map(([value, count]) => ({ value, label: value, count }))
}
