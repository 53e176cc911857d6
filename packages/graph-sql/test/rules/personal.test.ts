import { expect, test } from 'vitest'
import { planned } from './planned.ts'

test.each([
  ['selected', '{ members { nodes { joinedOn email } } }', ['Member.email']],
  [
    'compared',
    '{ loans(where: { member: { familyName: { startsWith: "A" } } }) { totalCount } }',
    ['Member.familyName'],
  ],
  [
    'ordered by',
    '{ members(orderBy: [{ familyName: ASC }, { email: ASC }]) { nodes { id } } }',
    ['Member.email', 'Member.familyName'],
  ],
  ['grouped by', '{ loanAggregate(groupBy: [{ member: { email: true } }]) { count } }', ['Member.email']],
  ['searched', '{ members(where: { search: "a" }) { totalCount } }', ['Member.email', 'Member.familyName']],
  ['nowhere', '{ members { nodes { ticket } } books { nodes { note } } }', []],
])('a plan knows which personal fields it reads: %s', (_, source, personal) => {
  expect(planned(source).personal).toEqual(personal)
  expect(planned(source, 'librarian').personal).toEqual(personal)
})

test('a statement knows the rows that it names one by one', () => {
  const source =
    'query ($id: ID!) { member(id: $id) { email } node(id: "bok_3") { id } books { totalCount } }'
  expect(planned(source, undefined, { id: 'mem_7' }).asked).toEqual([
    { table: 'member', column: 'id', value: '7' },
    { table: 'book', column: 'id', value: '3' },
  ])
  expect(planned(source, undefined, { id: 'mem_8' }).asked[0]?.value).toBe('8')
  expect(planned('{ members { nodes { email } } }').asked).toEqual([])
})
