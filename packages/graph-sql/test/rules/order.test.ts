import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { libraryReader, type LibraryReader } from '../library/reader.ts'
import { planned } from './planned.ts'

const orderOf = (source: string, role?: 'visitor' | 'librarian') =>
  [...planned(source, role).text.matchAll(/ORDER BY ([^()]*?)(?: LIMIT|\))/g)].map(([, keys]) => keys)[0]

describe('an order nobody asked for passes over closed fields', () => {
  test('of a list of all', () => {
    expect(orderOf('{ books { nodes { id } } }', 'librarian')).toBe(
      'r1.title ASC, r1.published_on DESC NULLS LAST, r1.id ASC',
    )
    expect(orderOf('{ books { nodes { id } } }', 'visitor')).toBe('r1.title ASC, r1.id ASC')
  })

  test('until the id alone is left', () => {
    expect(orderOf('{ members { nodes { id } } }', 'librarian')).toBe('r1.ticket ASC')
    expect(orderOf('{ members { nodes { id } } }', 'visitor')).toBe('r1.id ASC')
  })
})

describe('a cursor', () => {
  let library: LibraryReader
  beforeAll(async () => {
    library = await libraryReader()
  })
  afterAll(() => library.close())

  const page =
    'query ($after: String, $orderBy: [MemberOrder!]) { members(first: 1, after: $after, orderBy: $orderBy) { nodes { id } pageInfo { endCursor } } }'

  test('of an order by a closed field is no cursor of the order that is left, and the field cannot be asked for', async () => {
    const { data } = await library.ask(page, {}, 'librarian')
    const after = JSON.stringify(data).match(/"endCursor":"([^"]+)"/)?.[1]
    expect(after).toBeDefined()
    const usual = await library.ask(page, { after }, 'visitor')
    expect(usual.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' })
    const asked = await library.ask(page, { after, orderBy: [{ ticket: 'ASC' }] }, 'visitor')
    expect(asked.errors[0]?.extensions).toMatchObject({
      code: 'FORBIDDEN',
      fields: [{ field: 'Member.ticket' }],
    })
    expect([...usual.statements, ...asked.statements]).toEqual([])
  })

  test('of an order by open fields is good for everybody', async () => {
    const orderBy = [{ joinedOn: 'ASC' }]
    const { data } = await library.ask(page, { orderBy }, 'librarian')
    const after = JSON.stringify(data).match(/"endCursor":"([^"]+)"/)?.[1]
    const { errors } = await library.ask(page, { after, orderBy }, 'visitor')
    expect(errors).toEqual([])
  })
})
