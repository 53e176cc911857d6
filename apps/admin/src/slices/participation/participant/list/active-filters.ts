import type { May } from '@/app/access/may.ts'
import type { ActiveFilter } from '@/ui/EmptyState.vue'
import type { FacetOption } from '@/ui/FacetPopover.vue'
import { facetNames, noFilters, type FacetName, type ParticipantFilters } from '../participant-filters.ts'

export const facetLabels: Record<FacetName, string> = {
  university: 'University',
  authority: 'Authority',
  status: 'Status',
  year: 'Cohort year',
  programme: 'Programme',
  tutor: 'Tutor',
}

/** The filter by deadline in words; none for what it does not understand. */
export function deadlineWords(deadline: string): string | undefined {
  if (deadline === 'missed') return 'Deadline missed'
  if (!/^[1-9]\d?$/.test(deadline)) return undefined
  return deadline === '1' ? 'Deadline within a month' : `Deadline within ${deadline} months`
}

/**
 * The filters that are set, each in words and with what drops it.
 * @param may filters by what is closed to the reader do nothing, and are left out
 * @param schools names by what the filter holds; a school that is not among them is shown as it is held
 */
export function activeFilters(
  filters: ParticipantFilters,
  options: Record<FacetName, readonly FacetOption[]>,
  schools: ReadonlyMap<string, string>,
  may: May,
): ActiveFilter[] {
  const chosen = facetNames.flatMap((name) =>
    filters[name].map((value) => ({
      label: `${facetLabels[name]}: ${options[name].find((option) => option.value === value)?.label ?? value}`,
      drop: () => {
        filters[name] = filters[name].filter((other) => other !== value)
      },
    })),
  )
  const codes = (name: 'cohort' | 'school', label: string, words?: ReadonlyMap<string, string>) =>
    filters[name].map((code) => ({
      label: `${label}: ${words?.get(code) ?? code}`,
      drop: () => {
        filters[name] = filters[name].filter((other) => other !== code)
      },
    }))
  const single = (name: 'q' | 'deadline' | 'attendance' | 'concern', label: string | undefined) =>
    filters[name] && label ? [{ label, drop: () => Object.assign(filters, { [name]: noFilters[name] }) }] : []
  return [
    ...single('q', `Search: ${filters.q}`),
    ...chosen,
    ...codes('cohort', 'Cohort'),
    ...codes('school', 'School', schools),
    ...single('deadline', deadlineWords(filters.deadline)),
    ...single('attendance', may.read('Attendance') ? 'Missed a day' : undefined),
    ...single('concern', may.read('Concern') ? 'Open concern' : undefined),
  ]
}
