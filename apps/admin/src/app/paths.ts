/** The text of an address with its query; empty and absent values are left out. */
function withQuery(
  path: string,
  query: Readonly<Record<string, string | readonly string[] | undefined>>,
): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    const text = typeof value === 'string' ? value : value?.join(',')
    if (text) search.set(name, text)
  }
  // Commas part the values of a list, and stay readable in the address.
  const text = search.toString().replaceAll('%2C', ',')
  return text ? `${path}?${text}` : path
}

/** Filters of the list of participants, as its address holds them. */
export interface ParticipantsQuery {
  /** Words of a name or a reference. */
  q?: string
  /** Codes of universities. */
  university?: readonly string[]
  /** Codes of local authorities. */
  authority?: readonly string[]
  /** Words of the graph's ParticipantState in lower case, such as `active`. */
  status?: readonly string[]
  /** Codes of cohorts. */
  cohort?: readonly string[]
  /** Academic years in which the cohorts started, such as `2023/24`. */
  year?: readonly string[]
  /** Unique Reference Numbers of schools; the graph’s ids of those that have none. */
  school?: readonly string[]
  /** Codes of programmes. */
  programme?: readonly string[]
  /** References of tutors. */
  tutor?: readonly string[]
  /** How near the statutory deadline is: `missed`, or months such as `12`, missed ones included. */
  deadline?: string
  /** `missed`: a taught day was missed and not made up. */
  attendance?: 'missed'
  /** `open`: a concern is not resolved. */
  concern?: 'open'
  /** Name of a column, with a minus for descending. */
  sort?: string
  /** Reference of the participant shown beside the list. */
  selected?: string
}

/** Filters of the list of cohorts, as its address holds them. */
export interface CohortsQuery {
  q?: string
  university?: readonly string[]
  /** Codes of academic years, such as `2023/24`. */
  year?: readonly string[]
}

/** Filters of the organisations, as their address holds them. */
export interface OrganisationsQuery {
  q?: string
  authority?: readonly string[]
  /** Which kind is shown, such as `schools`. */
  tab?: string
}

/** Filters of the audit trail, as its address holds them: people stand in it by the graph’s ids, never by name. */
export interface AuditQuery {
  /** First and last day, YYYY-MM-DD. */
  since?: string
  until?: string
  /** Words of the graph's AuditKind in lower case, such as `read`. */
  kind?: readonly string[]
  /** Names of tables, such as `participant`. */
  type?: readonly string[]
  /** Id of the account that acted. */
  actor?: string
  /** Id of the person whom the events are about. */
  subject?: string
  /** Id of the request by which it happened. */
  request?: string
}

/** Every address of the app; nothing else writes one. */
export const paths = {
  today: () => '/today',
  participants: (query: ParticipantsQuery = {}) => withQuery('/participants', { ...query }),
  participant: (reference: string) => `/participants/${encodeURIComponent(reference)}`,
  cohorts: (query: CohortsQuery = {}) => withQuery('/cohorts', { ...query }),
  cohort: (code: string) => `/cohorts/${encodeURIComponent(code)}`,
  organisations: (query: OrganisationsQuery = {}) => withQuery('/organisations', { ...query }),
  audit: (query: AuditQuery = {}) => withQuery('/audit', { ...query }),
  auditEvent: (id: string) => `/audit/${encodeURIComponent(id)}`,
  profile: () => '/settings/profile',
  tokens: () => '/settings/tokens',
  people: () => '/settings/people',
  /** Where people sign in, and are led back from. */
  signIn: (returnTo: string) => withQuery('/sign-in', { return: returnTo === '/' ? undefined : returnTo }),
  /** The list of schools, narrowed to one: by its name where the register does not number it. */
  school: ({ urn, name }: { readonly urn?: string | null; readonly name: string }) =>
    withQuery('/organisations', { tab: 'schools', q: urn ?? name }),
} as const
