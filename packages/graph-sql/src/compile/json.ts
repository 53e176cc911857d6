import { literal } from './sql.ts'

/** A piece of JSON text: known when the plan is made, or an SQL expression that answers text. */
export type Piece = { readonly text: string } | { readonly sql: string }

/** PostgreSQL takes at most 100 arguments to a function. */
const MOST_ARGUMENTS = 90

export const text = (value: string): Piece => ({ text: value })
export const sql = (expression: string): Piece => ({ sql: expression })

/** An object's pieces from those of its members. */
export function objectPieces(members: readonly (readonly [key: string, value: readonly Piece[]])[]): Piece[] {
  const pieces: Piece[] = [text('{')]
  members.forEach(([key, value], index) => {
    pieces.push(text(`${index > 0 ? ',' : ''}${JSON.stringify(key)}:`), ...value)
  })
  return [...pieces, text('}')]
}

/** One SQL expression for all the pieces. Neighbouring texts are folded; `concat` skips conversions that `||` needs. */
export function assemble(pieces: readonly Piece[]): string {
  let terms = fold(pieces).map((piece) => ('text' in piece ? literal(piece.text) : piece.sql))
  while (terms.length > MOST_ARGUMENTS) {
    const groups: string[] = []
    for (let start = 0; start < terms.length; start += MOST_ARGUMENTS)
      groups.push(`concat(${terms.slice(start, start + MOST_ARGUMENTS).join(', ')})`)
    terms = groups
  }
  return `concat(${terms.join(', ')})`
}

/**
 * A subquery that answers all the pieces, read from `from`. Where only one of them is SQL the texts stay outside, to be folded
 * into those around; it may be null, which `concat` passes over.
 */
export function subquery(pieces: readonly Piece[], from: string, common = ''): Piece[] {
  const folded = fold(pieces)
  const select = (expression: string) => sql(`(${common}SELECT ${expression} FROM ${from})`)
  const expressions = folded.filter((piece) => 'sql' in piece)
  if (expressions.length !== 1) return [select(assemble(folded))]
  return folded.map((piece) => ('sql' in piece ? select(piece.sql) : piece))
}

/**
 * A JSON list of one text for each row, in the order of the statement that is read; rows whose text is null are left out. No
 * aggregate beside it may have an order of its own: PostgreSQL would sort the rows by it for all of them.
 */
export function listPieces(each: string, filter = ''): Piece[] {
  return [text('['), sql(`string_agg(${each}, ',')${filter}`), text(']')]
}

function fold(pieces: readonly Piece[]): Piece[] {
  const folded: Piece[] = []
  for (const piece of pieces) {
    const last = folded.at(-1)
    if (last && 'text' in last && 'text' in piece) folded[folded.length - 1] = text(last.text + piece.text)
    else folded.push(piece)
  }
  return folded
}
