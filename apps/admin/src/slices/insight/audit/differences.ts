import { formatDate, formatExactTime } from '@/ui/format.ts'

/** A column's value before and after, as texts. */
export interface Difference {
  readonly column: string
  /** Undefined where there was nothing. */
  readonly before: string | undefined
  readonly after: string | undefined
}

/** What an event changed, as far as it can be shown. */
export interface Differences {
  readonly shown: readonly Difference[]
  /** Columns that were changed, and whose values are never told: passwords and keys. */
  readonly secret: readonly string[]
  /** When the values were erased together with the person, as an instant. */
  readonly erasedAt: string | undefined
}

interface ChangingEvent {
  readonly kind: string
  readonly occurredAt: string
  readonly fields: readonly string[]
  /** Text of a JSON object `{"column": [before, after]}`. */
  readonly differences: string | null
}

const changing = new Set(['INSERT', 'UPDATE', 'DELETE'])

const instant = /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/
const day = /^\d{4}-\d{2}-\d{2}$/

/** A value of JSON as one reads it. */
function textOf(value: unknown): string | undefined {
  if (value === null || value === undefined) return undefined
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (typeof value === 'string') return stringText(value)
  return Array.isArray(value) ? value.map((one) => textOf(one) ?? '–').join(', ') : JSON.stringify(value)
}

function stringText(value: string): string {
  if (instant.test(value)) return formatExactTime(value)
  return day.test(value) ? formatDate(value) : value
}

/**
 * What an event changed, column by column in alphabetical order.
 * @param erasedAt when the person was last erased, if they were: what events before that changed is gone
 */
export function differencesOf(event: ChangingEvent, erasedAt?: string): Differences {
  if (event.differences === null) {
    const isErased = erasedAt !== undefined && erasedAt >= event.occurredAt && changing.has(event.kind)
    const secret = changing.has(event.kind) && !isErased ? event.fields : []
    return { shown: [], secret, erasedAt: isErased ? erasedAt : undefined }
  }
  const changes = JSON.parse(event.differences) as Record<string, readonly [unknown, unknown]>
  const shown = Object.entries(changes)
    .map(([column, [before, after]]) => ({ column, before: textOf(before), after: textOf(after) }))
    .toSorted((a, b) => a.column.localeCompare(b.column, 'en-GB'))
  const secret = changing.has(event.kind) ? event.fields.filter((field) => !(field in changes)) : []
  return { shown, secret, erasedAt: undefined }
}
