import 'reflect-metadata'
import { describe, expect, test } from 'vitest'
import { BelongsTo, Code, GraphType, Id, Text, Through } from '../../src/declare/index.ts'
import { buildRegistry, grantsOf, mayRead } from '../../src/index.ts'
import { libraryClasses } from '../library/index.ts'

const library = buildRegistry(libraryClasses)

const readersOf = (type: string, field: string) => library.types.get(type)?.fields.get(field)?.readers

describe('who may read a field', () => {
  test('is everybody where nothing is said', () => expect(readersOf('Book', 'title')).toBeUndefined())

  test('is who may read its type, and what it says itself', () => {
    expect(readersOf('Loan', 'status')).toEqual(['librarian', 'statistician'])
    expect(readersOf('Loan', 'finePence')).toEqual(['librarian'])
  })

  test('is of a relation, whichever way it leads, who may read the type that it leads to', () => {
    expect(readersOf('Book', 'loans')).toEqual(['librarian', 'statistician'])
    expect(readersOf('Book', 'reservations')).toEqual(['librarian'])
    expect(readersOf('Book', 'companionOf')).toBeUndefined()
  })

  test('does not matter to those who ask without a role', () => {
    expect(mayRead(undefined, { readers: [] })).toBe(true)
    expect(mayRead('visitor', { readers: ['librarian'] })).toBe(false)
    expect(mayRead('visitor', {})).toBe(true)
  })
})

const base = { owner: 'vault', description: 'Something locked away.' }

@GraphType({ ...base, table: 'locker', prefix: 'lck', plural: 'lockers', readers: ['keeper'] })
class Locker {
  @Id() id!: number
  @Code('What is in it.') content!: string
}

@GraphType({ ...base, table: 'key', prefix: 'key', plural: 'keys' })
class Key {
  @Id() id!: number
  @BelongsTo('Locker', 'What it opens.') locker!: Locker
  @Through('locker.content', 'What lies behind the door.') content!: string | null
  @Text('Words on the tag.', { readers: ['keeper'], instead: 'colour' }) tag!: string
}

test('a field that is more open than what it is read through is refused at the start', () => {
  expect(() => buildRegistry([Locker, Key])).toThrowErrorMatchingInlineSnapshot(`
    [Error: The graph cannot be built:
    - Key.content is read through locker, which is closed to some of its readers.
    - Key.content is read through content, which is closed to some of its readers.
    - Key.tag names colour to be used instead, which is no field.]
  `)
})

describe('the rights of a role of the database', () => {
  const grants = (role: string) => grantsOf(library, role, `library_${role}`)

  test('are the columns that its fields are read from, also through tables and expressions', () => {
    expect(grants('librarian')).toMatchInlineSnapshot(`
      [
        "GRANT SELECT (born_on, id, name, pseudonyms) ON author TO library_librarian",
        "GRANT SELECT (author_id, branch_id, catalogued_at, genre, id, is_reference, isbn, note, pages, price, published_on, rating, second_genre, sequel_of_id, tags, title, version) ON book TO library_librarian",
        "GRANT SELECT (book_id, companion_id) ON book_companion TO library_librarian",
        "GRANT SELECT (code, id, name, opened_on, telephone) ON branch TO library_librarian",
        "GRANT SELECT (book_id, borrowed_on, fine_pence, id, member_id, reminded_at, returned_on, status) ON loan TO library_librarian",
        "GRANT SELECT (from_status, id, loan_id, occurred_at, to_status) ON loan_change TO library_librarian",
        "GRANT SELECT (held_from, held_to, id, loan_id) ON loan_holding TO library_librarian",
        "GRANT SELECT (id, joined_on, ticket) ON member TO library_librarian",
        "GRANT SELECT (email, family_name, id, member_id) ON member_details TO library_librarian",
        "GRANT SELECT (book_id, id, member_id, place) ON reservation TO library_librarian",
        "GRANT SELECT (book_id, branch_id, id, valid_from, valid_to) ON shelving TO library_librarian",
      ]
    `)
  })

  test('hold of closed types and fields only what an open field is read from, and nothing beyond the graph', () => {
    expect(grants('visitor')).toMatchInlineSnapshot(`
      [
        "GRANT SELECT (born_on, id, name, pseudonyms) ON author TO library_visitor",
        "GRANT SELECT (author_id, branch_id, catalogued_at, genre, id, is_reference, isbn, pages, rating, second_genre, sequel_of_id, tags, title, version) ON book TO library_visitor",
        "GRANT SELECT (book_id, companion_id) ON book_companion TO library_visitor",
        "GRANT SELECT (code, id, name, opened_on) ON branch TO library_visitor",
        "GRANT SELECT (book_id, borrowed_on, id, member_id) ON loan TO library_visitor",
        "GRANT SELECT (id, joined_on) ON member TO library_visitor",
        "GRANT SELECT (book_id, branch_id, id, valid_from, valid_to) ON shelving TO library_visitor",
      ]
    `)
  })
})
