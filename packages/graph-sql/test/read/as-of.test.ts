import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { libraryReader, type LibraryReader } from '../library/reader.ts'

let library: LibraryReader
beforeAll(async () => {
  library = await libraryReader()
  await library.database.dataSource.query(`
    insert into shelving (valid_from, valid_to, book_id, branch_id) values
      ('2024-01-20', '2024-02-01', 1, 2), ('2024-02-01', null, 1, 1);
    insert into loan_change (from_status, to_status, occurred_at, loan_id) values
      ('out', 'lost', '2024-02-10 12:00Z', 2), ('lost', 'out', '2024-02-20 12:00Z', 2)`)
})
afterAll(() => library.close())

const statusOn = 'query ($day: Date) { loan(id: "lon_2", asOf: $day) { status } }'

describe('a day', () => {
  test('is a value of a plan: other days use the same statement', async () => {
    const [one] = (await library.ask(statusOn, { day: '2024-02-12' })).statements
    const other = await library.ask(statusOn, { day: '2024-02-25' })
    expect(other.statements.map(({ name }) => name)).toEqual([one?.name])
  })

  test('that is null is as if it were not asked', async () => {
    const now = await library.ask('{ loan(id: "lon_2") { status } }')
    const without = await library.ask(statusOn, { day: null })
    expect(without.data).toEqual(now.data)
    expect(without.statements.map(({ text }) => text)).toEqual(now.statements.map(({ text }) => text))
  })

  test('holds for its own root alone', async () => {
    const place = (alias: string, asOf: string) => `${alias}: book(isbn: "978-1"${asOf}) { branch { code } }`
    expect(
      await library.data(`{ ${place('a', ', asOf: "2024-01-31"')} ${place('b', ', asOf: "2024-02-01"')}
        ${place('c', ', asOf: "2024-01-19"')} ${place('d', '')} }`),
    ).toEqual({
      a: { branch: { code: 'S1' } },
      b: { branch: { code: 'N1' } },
      c: { branch: null },
      d: { branch: { code: 'N1' } },
    })
  })
})

describe('a state', () => {
  test.each([
    ['before its first change is what that change left', '2024-02-09', 'OUT'],
    ['is that after the last change', '2024-02-10', 'LOST'],
    ['and the next one', '2024-02-20', 'OUT'],
  ])('%s', async (_what, day, status) => {
    expect(await library.data(statusOn, { day })).toEqual({ loan: { status } })
  })
})

test('a row does not stand before what it belongs to', async () => {
  // The book was catalogued in January, and lent in September before.
  const loans = (day: string) =>
    library.data('query ($day: Date) { loans(asOf: $day) { totalCount } }', { day })
  const lent = `select count(*)::int as n from loan l join book b on b.id = l.book_id
    where l.borrowed_on <= '2023-12-31' and b.catalogued_at < '2024-01-01 00:00Z'`
  const [row] = await library.database.dataSource.query<{ n: number }[]>(lent)
  expect(await loans('2023-12-31')).toEqual({ loans: { totalCount: row?.n } })
  expect(row?.n).toBeLessThan(5)
})

test('what is not known, or keeps no history, is refused by its name', async () => {
  const messages = async (query: string) => (await library.ask(query)).errors.map(({ message }) => message)
  expect(await messages('{ books(asOf: "2024-02-01") { nodes { rating } } }')).toEqual([
    'books(asOf): Book.rating is not known as of a day: ratings are not kept.',
  ])
  expect(await messages('{ books(asOf: "2024-02-01") { nodes { reservations { place } } } }')).toEqual([
    'books(asOf): Reservation keeps no history, so it cannot be read as of a day: ask for it without asOf.',
  ])
  expect(
    await messages('{ branches(asOf: "2024-02-01") { nodes { regularsAggregate { count } } } }'),
  ).toEqual(['branches(asOf): Member.branch is not known as of a day: ask for `loans`, which have days.'])
})
