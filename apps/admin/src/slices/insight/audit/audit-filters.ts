import { pageNames } from '@/app/use-keyset.ts'
import { urlList, urlText } from '@/app/url-state.ts'

/** Filters that offer a list of values with the number of events behind each. */
export const auditFacets = ['kind', 'type', 'role'] as const
export type AuditFacet = (typeof auditFacets)[number]

/** What narrows the audit trail; people stand in it by the graph’s ids, so that no address holds a name. */
export interface AuditFilters {
  /** First day, YYYY-MM-DD; empty for no bound. */
  since: string
  /** Last day, YYYY-MM-DD; empty for no bound. */
  until: string
  /** Words of AuditKind in lower case. */
  kind: readonly string[]
  /** Names of tables, such as `participant`. */
  type: readonly string[]
  /** Roles in which the actors acted, in lower case. */
  role: readonly string[]
  /** Id of the account that acted. */
  actor: string
  /** Id of the person whom the events are about. */
  subject: string
  /** The whole id of a request. */
  request: string
}

/** What the address of the trail holds. */
export interface AuditView extends AuditFilters {
  /** Id of the event beside the list. */
  selected: string
}

const narrows = { clears: [...pageNames, 'selected'] }
const chosen = { ...narrows, history: 'push' } as const

export const auditFields = {
  since: urlText(chosen),
  until: urlText(chosen),
  kind: urlList(narrows),
  type: urlList(narrows),
  role: urlList(narrows),
  actor: urlText(chosen),
  subject: urlText(chosen),
  request: urlText(narrows),
  selected: urlText(),
}

export const noAuditFilters: AuditFilters = {
  since: '',
  until: '',
  kind: [],
  type: [],
  role: [],
  actor: '',
  subject: '',
  request: '',
}
