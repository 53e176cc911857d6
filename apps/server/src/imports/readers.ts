import { readAs, unread, type Read } from './field.ts'

/** How a cell is read. */
export type Reader<Value> = (cell: string) => Read<Value>

/** An empty cell is nothing. */
export const optional =
  <Value>(read: Reader<Value>): Reader<Value | null> =>
  (cell) =>
    cell === '' ? readAs(null) : read(cell)

/** A text of at most so many characters. */
export const words =
  (most: number): Reader<string> =>
  (cell) => {
    if (cell === '') return unread('is empty; fill it in.')
    const text = cell.normalize('NFC').replaceAll(/\s+/g, ' ')
    return text.length <= most
      ? readAs(text)
      : unread(`has ${text.length} characters; shorten it to ${most} at most.`)
  }

/** A text of a form. @param example as it has to be, amid a sentence. */
export const formed =
  (form: RegExp, example: string): Reader<string> =>
  (cell) =>
    form.test(cell) ? readAs(cell) : unread(`must be ${example}.`)

/** One of some words or codes, whatever their capitals. */
export function oneOf<Value>(values: Readonly<Record<string, Value>>): Reader<Value> {
  const known = new Map(Object.entries(values).map(([name, value]) => [name.toLowerCase(), value]))
  return (cell) => {
    const value = known.get(cell.toLowerCase())
    return value === undefined
      ? unread(`is none of ${Object.keys(values).slice(0, 12).join(', ')}.`)
      : readAs(value)
  }
}

const dayFirst = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/
const yearFirst = /^(\d{4})-(\d{2})-(\d{2})$/

/** A day as `2024-01-31`, `31-01-2024` or `31/01/2024`, never with the month first. */
export const day: Reader<string> = (cell) => {
  const [, date = '', month = '', year = ''] = dayFirst.exec(cell) ?? []
  const text =
    yearFirst.exec(cell)?.[0] ??
    (year === '' ? '' : `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
  const isReal =
    text !== '' && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)
  return isReal ? readAs(text) : unread('must be a day of the calendar, as 31/01/2024 or 2024-01-31.')
}
