import type { ParticipantOrder, SortDirection } from '@/gql/graphql.ts'

const orders = {
  name: (direction) => [{ familyName: direction }, { givenName: direction }],
  status: (direction) => [{ status: direction }, { familyName: 'ASC' }, { givenName: 'ASC' }],
  deadline: (direction) => [{ statutoryDeadline: direction }, { familyName: 'ASC' }],
  days: (direction) => [{ daysAttended: direction }, { familyName: 'ASC' }],
  portfolio: (direction) => [{ progress: direction }, { familyName: 'ASC' }],
  authority: (direction) => [{ localAuthority: { name: direction } }, { familyName: 'ASC' }],
  tutor: (direction) => [
    { primaryTutor: { familyName: direction } },
    { primaryTutor: { givenName: direction } },
    { familyName: 'ASC' },
  ],
} satisfies Record<string, (direction: SortDirection) => ParticipantOrder[]>

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
export function orderOf(text: string): ParticipantOrder[] {
  const { column, descending } = sortOf(text)
  return orders[column](descending ? 'DESC' : 'ASC')
}
