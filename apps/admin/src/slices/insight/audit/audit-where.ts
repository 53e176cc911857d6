import { addDays, auditKinds, isEnumValue, roles } from '@cohortium/domain'
import type { AuditEventWhere, AuditKind, Role } from '@/gql/graphql.ts'
import type { AuditFilters } from './audit-filters.ts'
import { idsOf } from './graph-id.ts'
import { isDay, startOfDay } from './london-day.ts'

/** Condition on a list of words; those that the graph would refuse match nothing. */
const among = <Word extends string>(
  words: readonly string[],
  isKnown: (word: string) => boolean,
  where: (words: Word[]) => AuditEventWhere,
): AuditEventWhere[] =>
  words.length ? [where(words.filter(isKnown).map((word) => word.toUpperCase() as Word))] : []

/**
 * The graph's condition for the filters. An id of another kind of thing would be refused by the graph; it matches nothing.
 * @param without filters to leave out, as a facet counts under all the others
 */
export function auditWhere(
  filters: AuditFilters,
  without: readonly (keyof AuditFilters)[] = [],
): AuditEventWhere {
  const parts: Record<keyof AuditFilters, AuditEventWhere[]> = {
    since: isDay(filters.since) ? [{ occurredAt: { gte: startOfDay(filters.since) } }] : [],
    until: isDay(filters.until) ? [{ occurredAt: { lt: startOfDay(addDays(filters.until, 1)) } }] : [],
    kind: among<AuditKind>(
      filters.kind,
      (word) => isEnumValue(auditKinds, word),
      (words) => ({ kind: { in: words } }),
    ),
    type: filters.type.length ? [{ tableName: { in: [...filters.type] } }] : [],
    role: among<Role>(
      filters.role,
      (word) => isEnumValue(roles, word),
      (words) => ({ role: { in: words } }),
    ),
    actor: filters.actor ? [{ actor: { id: { in: idsOf(filters.actor, 'acc') } } }] : [],
    subject: filters.subject ? [{ subject: { id: { in: idsOf(filters.subject, 'per') } } }] : [],
    request: filters.request ? [{ requestId: { eq: filters.request } }] : [],
  }
  const names = Object.keys(parts) as (keyof AuditFilters)[]
  const and = names.filter((name) => !without.includes(name)).flatMap((name) => parts[name])
  return and.length ? { and } : {}
}
