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
