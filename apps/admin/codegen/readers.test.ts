import { buildSchema, parse, print } from 'graphql'
import { describe, expect, it } from 'vitest'
import { askAsPermitted } from './ask-as-permitted.ts'
import { closedThings, readersIn } from './readers.ts'

const schema = buildSchema(`
  type Query {
    "All people. Read by: everyone."
    people: [Person!]!
    "All worries. Read by: consortium administrators, tutors."
    worries: [Worry!]!
  }
  "Somebody. Read by: everyone."
  type Person {
    id: ID!
    "Number. Read by: consortium administrators, university partners."
    reference: String!
    "Worries about them. Read by: consortium administrators, tutors."
    worries(first: Int): [Worry!]!
  }
  "A worry. Read by: consortium administrators, tutors."
  type Worry {
    id: ID!
    "What was noticed. Read by: consortium administrators."
    summary: String!
  }
`)

describe('who reads something', () => {
  it.each([
    ['Number. Read by: everyone.', 'CUATRE'],
    ['Number. Read by: external examiners, university partners.', 'UE'],
    ['Number. Read by: nobody.', ''],
    ['Number.', undefined],
  ])('%s', (description, letters) => expect(readersIn(description)).toBe(letters))

  it('is refused where the domain has no such role', () => {
    expect(() => readersIn('Read by: gardeners.')).toThrow('gardeners')
  })

  it('is known for each type and field that is closed to some', () => {
    expect(closedThings(schema)).toEqual({ 'Person.reference': 'CU', Worry: 'CT', 'Worry.summary': 'C' })
  })
})

it('an operation leaves closed fields to a variable, also in fragments of other files', () => {
  const documents = [
    { document: parse('query Worries { people { id ...Row } }') },
    { document: parse('fragment Row on Person { reference worries(first: 1) { id summary } }') },
  ]
  const [query, fragment] = askAsPermitted(schema)({ documents }).map(({ document }) => print(document))
  expect(query).toContain(
    'query Worries($readersC: Boolean! = true, $readersCT: Boolean! = true, $readersCU: Boolean! = true)',
  )
  expect(fragment).toContain('reference @include(if: $readersCU)')
  expect(fragment).toContain('worries(first: 1) @include(if: $readersCT)')
  expect(fragment).toContain('summary @include(if: $readersC)')
})
