/** A table's rows as PostgreSQL takes them, by column. */
export type TableRows = readonly Readonly<Record<string, unknown>>[]

/** Texts in which one mistake of quoting, escaping, collation or case shows. */
const words = [
  'adam',
  'Adam',
  'Zoe',
  'É',
  'émile',
  'Emil',
  "O'Hara",
  'say "so"',
  'back\\slash',
  '100 %',
  'under_score',
  'co-op',
  'coop',
  'two words',
  'tab\there',
  'line\nbreak',
  'Straße',
  'STRASSE',
  '😀 smile',
  'ß',
  'ı',
  'Ω',
]

/**
 * A library of awkward rows: every nullable column is sometimes empty, values repeat so that ties are common, and texts
 * are those above. The same every time.
 */
export function libraryRows(): ReadonlyMap<string, TableRows> {
  const next = sequence(20240115)
  const below = (limit: number): number => Math.floor(next() * limit)
  const pick = <T>(from: readonly T[]): T | null => from[below(from.length)] ?? null
  const sometimes = <T>(value: T, share = 0.75): T | null => (next() < share ? value : null)
  const rows = <T>(count: number, make: (id: number) => T): T[] =>
    Array.from({ length: count }, (_none, at) => make(at + 1))
  const day = (from: number, span: number): string =>
    new Date(Date.UTC(from, 0, 1 + below(span))).toISOString().slice(0, 10)
  const moment = (): string => new Date(Date.UTC(2023, 6, 1) + below(4) * 86_400_000 + below(3)).toISOString()
  const tags = (): (string | null)[] => rows(below(4), () => pick(words))

  const branches = rows(6, (id) => ({
    id,
    code: `${'nNsS'.charAt(id % 4)}${id}`,
    name: pick(words),
    telephone: sometimes(`0123 ${id}`),
    opened_on: sometimes(day(1900, 40_000)),
  }))
  const authors = rows(14, (id) => ({
    id,
    name: pick(words),
    born_on: sometimes(day(1950, 400)),
    pseudonyms: tags(),
  }))
  const books = rows(70, (id) => ({
    id,
    isbn: `978-${String(id * 7919).padStart(6, '0')}`,
    title: `${pick(words) ?? ''}${below(3) === 0 ? ` ${pick(words) ?? ''}` : ''}`,
    genre: pick(['fiction', 'natural_history', 'poetry', 'travel']),
    second_genre: sometimes(pick(['fiction', 'natural_history', 'poetry', 'travel']), 0.5),
    published_on: `${1980 + id}-0${7 + below(2)}-${below(2) === 0 ? '31' : '01'}`,
    pages: 1 + below(12) * 33,
    price: sometimes(below(9) * 1.1, 0.7)?.toFixed(2) ?? null,
    rating: sometimes(pick([0, 0.1, 1 / 3, 4.999999999, 5, 1e-7]), 0.7),
    is_reference: false,
    tags: sometimes(tags(), 0.8),
    note: sometimes(pick(words), 0.5),
    catalogued_at: moment(),
    version: 1 + below(3),
    author_id: 1 + below(12),
    branch_id: sometimes(1 + below(5), 0.8),
    sequel_of_id: id > 5 ? sometimes(1 + below(id - 1), 0.4) : null,
  }))
  const members = rows(20, (id) => ({
    id,
    ticket: `T-${String((id * 37) % 23).padStart(2, '0')}-${id}`,
    joined_on: day(2019, 900),
  }))
  const details = rows(15, (id) => ({
    id,
    family_name: pick(words),
    email: sometimes(`m${id}@example.org`),
    member_id: id,
  }))
  const loans = rows(120, (id) => ({
    id,
    status: pick(['out', 'returned', 'lost']),
    borrowed_on: day(2023, 250),
    returned_on: sometimes(day(2023, 365), 0.6),
    reminded_at: sometimes(moment(), 0.4),
    fine_pence: sometimes(below(5) * 10, 0.5),
    book_id: 1 + below(60),
    member_id: 1 + below(18),
  }))
  const reservations = rows(40, (id) => ({ id, place: id, book_id: 1 + below(25), member_id: 1 + below(18) }))
  const companions = rows(60, (at) => ({ book_id: 1 + ((at * 13) % 50), companion_id: 1 + ((at * 29) % 61) }))
  // Ranges that meet in a day, and one or the other that stands apart or lasts.
  const shelvings = rows(90, (id) => {
    const from = 10 * below(14)
    return {
      id,
      valid_from: summer(from),
      valid_to: sometimes(summer(from + 10 * (1 + below(5))), 0.7),
      book_id: 1 + below(50),
      branch_id: 1 + below(6),
    }
  })
  const changes = rows(160, (id) => ({
    id,
    from_status: pick(['out', 'returned', 'lost']),
    to_status: pick(['out', 'returned', 'lost']),
    // Around midnight where the clocks are an hour ahead, and on the days when they are put back.
    occurred_at: `${summer(below(150))}T${pick(['22:59:59.999', '23:00:00', '23:59:59.999', '00:00:00', '12:00:00'])}Z`,
    loan_id: 1 + below(110),
  }))
  const holdings = rows(60, (id) => ({
    id,
    held_from: summer(10 * below(14)),
    held_to: sometimes(summer(140 + 10 * below(3)), 0.8),
    loan_id: 1 + below(110),
  }))
  return new Map<string, TableRows>([
    ['branch', branches],
    ['author', authors],
    ['book', books],
    ['member', members],
    ['member_details', details],
    ['loan', loans],
    ['reservation', reservations],
    ['book_companion', companions],
    ['shelving', shelvings],
    ['loan_change', changes],
    ['loan_holding', holdings],
  ])
}

/** A day so many days after 28 June 2023. */
function summer(days: number): string {
  return new Date(Date.UTC(2023, 5, 28 + days)).toISOString().slice(0, 10)
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
