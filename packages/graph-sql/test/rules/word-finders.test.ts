import { getOperationAST, parse } from 'graphql'
import { expect, test } from 'vitest'
import { compilerOf } from '../../src/index.ts'
import { libraryGraph } from '../library/graph.ts'

const schema = await libraryGraph({ wordFinders: { librarian: { book: 'find_books' } } })

/** The text of a search as those in a role run it. */
function searched(role?: string): string {
  const document = parse('{ books(where: { search: "sea room" }) { nodes { id } } }')
  const operation = getOperationAST(document)
  if (!operation) throw new Error('the document holds an operation')
  return compilerOf(schema).readOperation({ operation, fragments: {}, variables: {}, role }).text
}

test('a role with a function for a table finds its rows by the function, and those of others as ever', () => {
  const text = searched('librarian')
  expect(text).toMatch(/\w+\.id = ANY \(ARRAY\(SELECT find_books\(\$\d+::tsquery\)\)\)/)
  // Books are searched by their author's name too, which lies in a table of its own.
  expect(text.match(/search_words\(/g)).toHaveLength(1)
})

test('a role without one begins at the index of words', () => {
  expect(searched()).not.toContain('find_books')
  expect(searched().match(/search_words\(/g)).toHaveLength(2)
})
