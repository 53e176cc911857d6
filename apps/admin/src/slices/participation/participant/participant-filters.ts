import { pageNames } from '@/app/use-keyset.ts'
import { urlList, urlOneOf, urlText } from '@/app/url-state.ts'

/** Filters that offer a list of values with the number of people behind each. */
export const facetNames = ['university', 'authority', 'status', 'year', 'programme', 'tutor'] as const
export type FacetName = (typeof facetNames)[number]

/** What narrows the list of participants. */
export interface ParticipantFilters {
  /** Words of a name, a school or a reference; each must be found. */
  q: string
  /** Codes of universities. */
  university: readonly string[]
  /** Codes of local authorities. */
  authority: readonly string[]
  /** Words of ParticipantState in lower case. */
  status: readonly string[]
  /** Academic years in which the cohorts started, such as `2023/24`. */
  year: readonly string[]
  /** Codes of cohorts. */
  cohort: readonly string[]
  /** Unique Reference Numbers of schools; the graph’s ids of those that have none. */
  school: readonly string[]
  /** Codes of programmes. */
  programme: readonly string[]
  /** References of tutors allocated today. */
  tutor: readonly string[]
  /** `missed`, or within how many months the statutory deadline lies; all others count as not set. */
  deadline: string
  attendance: '' | 'missed'
  concern: '' | 'open'
}

/** What the address of the list holds. */
export interface ParticipantsView extends ParticipantFilters {
  /** Name of a column, with a minus for descending. */
  sort: string
  /** Reference of the participant beside the list. */
  selected: string
}

const narrows = { clears: pageNames }

/** How the view lies in the address; a change of filter or sort begins again at the first page. */
export const participantFields = {
  q: urlText(narrows),
  university: urlList(narrows),
  authority: urlList(narrows),
  status: urlList(narrows),
  year: urlList(narrows),
  cohort: urlList(narrows),
  school: urlList(narrows),
  programme: urlList(narrows),
  tutor: urlList(narrows),
  deadline: urlText({ ...narrows, history: 'push' }),
  attendance: urlOneOf(['', 'missed'], '', narrows),
  concern: urlOneOf(['', 'open'], '', narrows),
  sort: urlText({ ...narrows, history: 'push' }),
  selected: urlText(),
}

/** No filter at all. */
export const noFilters: ParticipantFilters = {
  q: '',
  university: [],
  authority: [],
  status: [],
  year: [],
  cohort: [],
  school: [],
  programme: [],
  tutor: [],
  deadline: '',
  attendance: '',
  concern: '',
}
