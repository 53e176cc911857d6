import type { May } from '@/app/access/may.ts'
import type { ParticipantOrder, SortDirection } from '@/gql/graphql.ts'

/** By what the reader knows people by: the name, or where that is closed the pseudonym. */
const byName = (direction: SortDirection, may: May): ParticipantOrder[] =>
  may.read('Participant.familyName')
    ? [{ familyName: direction }, { givenName: direction }]
    : [{ pseudonym: direction }]

const byTutor = (direction: SortDirection, may: May): ParticipantOrder[] =>
  may.read('Tutor.familyName')
    ? [{ primaryTutor: { familyName: direction } }, { primaryTutor: { givenName: direction } }]
    : [{ primaryTutor: { reference: direction } }]

const orders = {
  name: byName,
  status: (direction, may) => [{ status: direction }, ...byName('ASC', may)],
  deadline: (direction, may) => [{ statutoryDeadline: direction }, ...byName('ASC', may).slice(0, 1)],
  days: (direction, may) => [{ daysAttended: direction }, ...byName('ASC', may).slice(0, 1)],
  portfolio: (direction, may) => [{ progress: direction }, ...byName('ASC', may).slice(0, 1)],
  authority: (direction, may) => [{ localAuthority: { name: direction } }, ...byName('ASC', may).slice(0, 1)],
  tutor: (direction, may) => [...byTutor(direction, may), ...byName('ASC', may).slice(0, 1)],
} satisfies Record<string, (direction: SortDirection, may: May) => ParticipantOrder[]>

/** A column by which the list can be sorted. */
export type SortColumn = keyof typeof orders

/** The column and direction of an address's `sort`; by name where it says nothing that is known. */
export function sortOf(text: string): { column: SortColumn; descending: boolean } {
  const descending = text.startsWith('-')
  const name = descending ? text.slice(1) : text
  return Object.hasOwn(orders, name)
    ? { column: name as SortColumn, descending }
    : { column: 'name', descending: false }
}

/** What `sort` becomes when a column's head is pressed: ascending first, then the other way. */
export function nextSort(text: string, column: SortColumn): string {
  const now = sortOf(text)
  const next = now.column === column && !now.descending ? `-${column}` : column
  return next === 'name' ? '' : next
}

/** The graph's order for an address's `sort`. */
export function orderOf(text: string, may: May): ParticipantOrder[] {
  const { column, descending } = sortOf(text)
  return orders[column](descending ? 'DESC' : 'ASC', may)
}
