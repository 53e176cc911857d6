import { isObjectType } from 'graphql'
import { expect, test } from 'vitest'
import { libraryGraph } from '../library/graph.ts'
import { readers } from '../library/readers.ts'

const schema = await libraryGraph({ readers })

const described = (type: string, field?: string) => {
  const found = schema.getType(type)
  return isObjectType(found) && field ? found.getFields()[field]?.description : found?.description
}

test('a type’s description ends with who may read it', () => {
  expect(described('Book')).toBe('One title that the library holds. Read by: everyone.')
  expect(described('Loan')).toBe('A book in the hands of a member. Read by: librarians, statisticians.')
  expect(described('Query', 'loans')).toMatch(/Read by: librarians, statisticians\.$/)
})

test('and so does that of a field that fewer may read', () => {
  expect(described('Book', 'title')).toBe('Title as printed.')
  expect(described('Book', 'note')).toBe('What the librarian noted. Read by: librarians.')
  expect(described('Loan', 'borrowedOn')).toBe('Day it left the branch.')
  expect(described('Loan', 'finePence')).toBe('Pence owed. Read by: librarians.')
  expect(described('Book', 'reservations')).toBe('The queue, first come first. Read by: librarians.')
  expect(described('Book', 'reservationsAggregate')).toMatch(/Read by: librarians\.$/)
})
