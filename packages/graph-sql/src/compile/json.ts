import { literal } from './sql.ts'

/** A piece of JSON text: known when the plan is made, or an SQL expression that answers it. */
export type Piece = { readonly text: string } | { readonly sql: string; readonly certain?: boolean }

/** PostgreSQL takes at most 100 arguments to a function. */
const MOST_ARGUMENTS = 90

export const text = (value: string): Piece => ({ text: value })
export const sql = (expression: string): Piece => ({ sql: expression })
/** An expression whose type is text and that is never null. */
export const certain = (expression: string): Piece => ({ sql: expression, certain: true })

/** An object's pieces from those of its members. */
export function objectPieces(members: readonly (readonly [key: string, value: readonly Piece[]])[]): Piece[] {
  const pieces: Piece[] = [text('{')]
  members.forEach(([key, value], index) => {
    pieces.push(text(`${index > 0 ? ',' : ''}${JSON.stringify(key)}:`), ...value)
  })
  return [...pieces, text('}')]
}

/**
 * One SQL expression for all the pieces, which is never null. Neighbouring texts are folded. `concat` passes over what is null and
 * skips conversions that `||` needs; but texts that are certain `||` joins in half the time.
 */
export function assemble(pieces: readonly Piece[]): string {
  const joined = termsOf(fold(pieces))
  const [only, ...others] = joined
  if (only?.certain && others.length === 0) return only.sql
  let terms = joined.map((term) => term.sql)
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
 * aggregate beside it may have another order of its own: PostgreSQL would sort the rows by it for all of them.
 */
export function listPieces(each: string, filter = '', order = ''): Piece[] {
  return [text('['), sql(`string_agg(${each}, ','${order})${filter}`), text(']')]
}

interface Term {
  readonly sql: string
  /** Whether it is text and never null. */
  readonly certain: boolean
}

/** What `concat` is to join: neighbours that are certain are one term. */
function termsOf(folded: readonly Piece[]): Term[] {
  const terms: Term[] = []
  let chain: string[] = []
  const close = () => {
    if (chain.length > 1) terms.push({ sql: `(${chain.join(' || ')})`, certain: true })
    // A literal alone has no type yet.
    else terms.push(...chain.map((only) => ({ sql: only, certain: false })))
    chain = []
  }
  for (const piece of folded) {
    if ('text' in piece) chain.push(literal(piece.text))
    else if (piece.certain) chain.push(piece.sql)
    else {
      close()
      terms.push({ sql: piece.sql, certain: false })
    }
  }
  close()
  return terms
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
