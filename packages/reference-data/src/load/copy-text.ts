import type { Row, Value } from '../catalogue/row.ts'

const needsEscape = /[\\\n\r\t]/
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

function escaped(text: string): string {
  return needsEscape.test(text) ? text.replace(/[\\\n\r\t]/g, (mark) => escapes[mark] ?? mark) : text
}

/** A `text[]` literal; each element is quoted, so that empty texts, commas and the word NULL stay what they are. */
function arrayLiteral(texts: readonly string[]): string {
  return `{${texts.map((text) => `"${text.replace(/["\\]/g, '\\$&')}"`).join(',')}}`
}

function field(value: Value | undefined): string {
  if (value === null || value === undefined) return '\\N'
  if (typeof value === 'string') return escaped(value)
  if (typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return value ? 't' : 'f'
  return escaped(arrayLiteral(value))
}

/** One line of COPY's text format, its columns in the order given; a column that the row lacks becomes NULL. */
export function copyLine(columns: readonly string[], row: Row): string {
  let line = ''
  let separator = ''
  for (const column of columns) {
    line += separator + field(row[column])
    separator = '\t'
  }
  return `${line}\n`
}
