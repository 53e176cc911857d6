import { GraphQLScalarType, Kind } from 'graphql'
import { badUserInput } from '../errors.ts'
import { isCalendarDay } from './date.ts'

const FORM =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/

/** A moment, to the millisecond. */
export const GraphQLDateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description:
    'A moment in UTC, to the millisecond: `2024-01-15T09:30:00.000Z`. Given with another offset it is converted.',
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
  parseValue: parseInstant,
  parseLiteral: (node) => parseInstant(node.kind === Kind.STRING ? node.value : undefined),
})

function parseInstant(value: unknown): Date {
  if (typeof value === 'string') {
    const day = FORM.exec(value)?.[1]
    const instant = new Date(value)
    const year = instant.getUTCFullYear()
    if (day && isCalendarDay(day) && year >= 1 && year <= 9999) return instant
  }
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value
  const given = typeof value === 'string' ? `"${value.slice(0, 40)}"` : 'The value'
  throw badUserInput(
    `${given} is not a moment: write it with its offset, for example "2024-01-15T09:30:00Z".`,
  )
}
