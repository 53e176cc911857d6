import type { ActiveFilter } from '@/ui/EmptyState.vue'
import type { FacetOption } from '@/ui/FacetPopover.vue'
import { formatDate } from '@/ui/format.ts'
import { auditFacets, noAuditFilters, type AuditFacet, type AuditFilters } from './audit-filters.ts'
import { isDay } from './london-day.ts'

export const auditFacetLabels: Record<AuditFacet, string> = {
  kind: 'What happened',
  type: 'Thing',
  role: 'Acted as',
}

/**
 * The filters that are set, each in words and with what drops it.
 * @param names of people and accounts by id; whom one may not see is called by the id
 */
export function activeAuditFilters(
  filters: AuditFilters,
  options: Record<AuditFacet, readonly FacetOption[]>,
  names: ReadonlyMap<string, string>,
): ActiveFilter[] {
  const single = (name: keyof AuditFilters, label: string | undefined): ActiveFilter[] =>
    label ? [{ label, drop: () => Object.assign(filters, { [name]: noAuditFilters[name] }) }] : []
  const chosen = auditFacets.flatMap((name) =>
    filters[name].map((value) => ({
      label: `${auditFacetLabels[name]}: ${options[name].find((one) => one.value === value)?.label ?? value}`,
      drop: () => {
        filters[name] = filters[name].filter((other) => other !== value)
      },
    })),
  )
  const day = (word: string, text: string) => (isDay(text) ? `${word} ${formatDate(text)}` : undefined)
  const named = (word: string, id: string) => (id ? `${word}: ${names.get(id) ?? id}` : undefined)
  return [
    ...single('since', day('From', filters.since)),
    ...single('until', day('Up to', filters.until)),
    ...chosen,
    ...single('actor', named('By', filters.actor)),
    ...single('subject', named('About', filters.subject)),
    ...single('request', filters.request && `Request: ${filters.request}`),
  ]
}
