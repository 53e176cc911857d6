import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Book } from '../library/index.ts'
import { libraryDatabase, type LibraryDatabase } from '../library/database.ts'

let database: LibraryDatabase
beforeAll(async () => {
  database = await libraryDatabase()
})
afterAll(() => database.drop())

const names = async (sql: string) =>
  (await database.dataSource.query<{ name: string }[]>(sql)).map((row) => row.name)

describe('the tables of the declared classes', () => {
  test('leave no schema difference once made', async () => {
    const difference = await database.dataSource.driver.createSchemaBuilder().log()
    expect(difference.upQueries.map((query) => query.query)).toEqual([])
  })

  test('have constraints and indexes under names that say what they hold', async () => {
    const constraints = await names(`select conname as name from pg_constraint
      where connamespace = 'public'::regnamespace and contype <> 'n' order by 1`)
    const indexes = await names(
      `select indexname as name from pg_indexes where schemaname = 'public' order by 1`,
    )
    expect(constraints).toMatchSnapshot('constraints')
    expect(indexes).toMatchSnapshot('indexes')
  })

  test('compare codes byte by byte and text as a British reader does', async () => {
    const collations = await database.dataSource.query<object[]>(`select column_name, collation_name
      from information_schema.columns where table_name = 'book' and collation_name is not null order by 1`)
    expect(collations).toEqual([
      { column_name: 'genre', collation_name: 'C' },
      { column_name: 'isbn', collation_name: 'C' },
      { column_name: 'note', collation_name: 'en-GB-x-icu' },
      { column_name: 'second_genre', collation_name: 'C' },
      { column_name: 'slip', collation_name: 'C' },
      { column_name: 'title', collation_name: 'en-GB-x-icu' },
    ])
  })

  test('refuse a text that is not of the enumeration', async () => {
    await database.dataSource.query(`insert into author (id, name) values (900, 'Nan Shepherd')`)
    const insert = database.dataSource.query(
      `insert into book (isbn, title, genre, pages, author_id) values ('1', 'x', 'cookery', 1, 900)`,
    )
    await expect(insert).rejects.toThrow('book_genre_check')
  })

  test('store and read by TypeORM with their relations', async () => {
    const { manager } = database.dataSource
    const saved = await manager.save(
      manager.create(Book, {
        isbn: '2',
        title: 'The Living Mountain',
        genre: 'natural_history',
        pages: 108,
        price: 9.99,
        author: { id: 900 },
        cataloguedAt: new Date('2024-01-15T09:30:00.120Z'),
      }),
    )
    const found = await manager.findOneOrFail(Book, { where: { isbn: '2' }, relations: { author: true } })
    expect(found).toMatchObject({
      id: saved.id,
      price: 9.99,
      version: 1,
      author: { name: 'Nan Shepherd' },
      publishedOn: null,
      isReference: false,
      cataloguedAt: new Date('2024-01-15T09:30:00.120Z'),
    })
  })
})
