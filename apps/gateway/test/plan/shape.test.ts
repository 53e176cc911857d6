import { buildSchema, parse } from 'graphql'
import { expect, it } from 'vitest'
import { shapeOf } from '../../src/plan/shape.ts'
import { withoutConditions } from '../../src/plan/without-conditions.ts'
import type { Row } from '../../src/plan/row.ts'

const schema = buildSchema(`
  interface Node { id: ID! }
  type Book implements Node { id: ID! title: String! author: Author pages: [Int!] }
  type Author implements Node { id: ID! name: String! books: [Book!]! }
  type Query { book: Book author: Author! node: Node }`)

const shaped = (query: string, data: Row) =>
  JSON.stringify(shapeOf(schema, withoutConditions(parse(query), {}))(data))

it.each<[string, string, Row, string]>([
  [
    'in the order of the question, without what was not asked for',
    '{ book { title id } }',
    { book: { __typename: 'Book', id: 'a', title: 'A', pages: [1] } },
    '{"book":{"title":"A","id":"a"}}',
  ],
  [
    'a row by several selections of it',
    'query { book { author { id } ...B } } fragment B on Book { author { name } }',
    { book: { author: { id: 'a', name: 'A' } } },
    '{"book":{"author":{"id":"a","name":"A"}}}',
  ],
  [
    'null for what was not told',
    '{ book { id author { id } } }',
    { book: { id: 'a' } },
    '{"book":{"id":"a","author":null}}',
  ],
  [
    'null for a row that lacks what it must have',
    '{ book { id title } }',
    { book: { id: 'a' } },
    '{"book":null}',
  ],
  [
    'null up to where it may be null',
    '{ book { author { books { title } } } }',
    { book: { author: { books: [{ title: 'A' }, {}] } } },
    '{"book":{"author":null}}',
  ],
  ['nothing at all where the root lacks what it must have', '{ author { name } }', {}, 'null'],
  [
    'of an abstract type what was asked of the row’s own',
    '{ node { ... on Author { name } ... on Book { title } type: __typename } }',
    { node: { __typename: 'Book', title: 'A', name: 'no' } },
    '{"node":{"title":"A","type":"Book"}}',
  ],
  [
    'the type alone, by whatever key',
    '{ node { type: __typename } }',
    { node: { type: 'Book' } },
    '{"node":{"type":"Book"}}',
  ],
  [
    'fields by any name',
    '{ __proto__: book { constructor: title } toString: node { id } }',
    JSON.parse('{"__proto__":{"constructor":"A"}}') as Row,
    '{"__proto__":{"constructor":"A"},"toString":null}',
  ],
  [
    'empty rows, where conditions leave out all',
    '{ book { id @skip(if: true) } }',
    { book: { _nothing: 'Book' } },
    '{"book":{}}',
  ],
])('an answer has %s', (_what, query, data, answer) => {
  expect(shaped(query, data)).toBe(answer)
})
