import { GraphQLScalarType, Kind } from 'graphql'
import { badUserInput } from '../errors.ts'

/** A day of the calendar. Years 0001 to 9999, since the text has four digits. */
export const GraphQLDate = new GraphQLScalarType<string, string>({
  name: 'Date',
  description:
    'A day of the calendar as `YYYY-MM-DD`, for example `2024-01-15`. It has no time and no time zone.',
  serialize: (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value)),
  parseValue: parseDate,
  parseLiteral: (node) => parseDate(node.kind === Kind.STRING ? node.value : undefined),
})

function parseDate(value: unknown): string {
  if (typeof value === 'string' && isCalendarDay(value)) return value
  const given = typeof value === 'string' ? `"${value.slice(0, 40)}"` : 'The value'
  throw badUserInput(
    `${given} is not a day of the calendar: write it as YYYY-MM-DD, for example "2024-01-15".`,
  )
}

/** Whether a text is a day that exists: 2023-02-29 is not. */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith('0000')) return false
  const instant = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text)
}
