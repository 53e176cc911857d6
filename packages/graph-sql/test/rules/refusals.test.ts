import { describe, expect, test } from 'vitest'
import { planned, refusal } from './planned.ts'

describe('a closed field is refused wherever it is named', () => {
  test.each([
    ['selected', '{ books { nodes { note } } }', ['books', 'nodes', 'note'], undefined],
    [
      'selected by another name',
      '{ b: books { edges { node { n: note } } } }',
      ['b', 'edges', 'node', 'n'],
      undefined,
    ],
    [
      'in a fragment',
      '{ books { nodes { ...b } } } fragment b on Book { note }',
      ['books', 'nodes', 'note'],
      undefined,
    ],
    ['by its id', '{ node(id: "bok_1") { ... on Book { note } } }', ['node', 'note'], undefined],
    [
      'in a related row',
      '{ authors { nodes { books { nodes { note } } } } }',
      ['authors', 'nodes', 'books', 'nodes', 'note'],
      undefined,
    ],
    [
      'in a condition',
      '{ books(where: { note: { isNull: true } }) { totalCount } }',
      ['books'],
      'where.note',
    ],
    [
      'deep in one',
      '{ authors(where: { or: [{ not: { books: { every: { and: [{ note: { eq: "" } }] } } } }] }) { totalCount } }',
      ['authors'],
      'where.or[0].not.books.every.and[0].note',
    ],
    [
      'in an order',
      '{ books(orderBy: [{ title: ASC }, { sequelOf: { note: DESC } }]) { nodes { id } } }',
      ['books'],
      'orderBy[1]',
    ],
    [
      'in a group’s key',
      '{ bookAggregate(groupBy: [{ sequelOf: { note: true } }]) { count } }',
      ['bookAggregate'],
      'groupBy[0].sequelOf.note',
    ],
    [
      'in a measure',
      '{ bookAggregate { most: max { note } } }',
      ['bookAggregate', 'most', 'note'],
      undefined,
    ],
    [
      'in a count of values',
      '{ bookAggregate { countDistinct { note } } }',
      ['bookAggregate', 'countDistinct', 'note'],
      undefined,
    ],
    [
      'in what a measure is of',
      '{ bookAggregate { rate(where: { note: { ne: "x" } }) } }',
      ['bookAggregate', 'rate'],
      'where.note',
    ],
    [
      'in a condition on groups',
      '{ bookAggregate(groupBy: [{ genre: true }], having: { min: { note: { gt: "" } } }) { count } }',
      ['bookAggregate'],
      'having.min.note',
    ],
    [
      'in an order of groups',
      '{ bookAggregate(groupBy: [{ genre: true }], orderBy: [{ max: { note: ASC } }]) { count } }',
      ['bookAggregate'],
      'orderBy[0]',
    ],
    [
      'by words that it may hold',
      '{ books(where: { search: "x" }) { totalCount } }',
      ['books'],
      'where.search',
    ],
    ['by no words at all', '{ books(where: { search: "" }) { totalCount } }', ['books'], 'where.search'],
  ])('%s', (_, source, path, argument) => {
    const refused = refusal(source, 'visitor')
    expect(refused).toMatchObject({
      code: 'FORBIDDEN',
      message: 'Book.note is closed to visitors.',
      path,
      fields: [{ field: 'Book.note' }],
    })
    expect(refused).toHaveProperty('argument', argument)
    expect(refusal(source, 'librarian')).toBeNull()
    expect(refusal(source)).toBeNull()
  })

  test('as the key of a lookup, though it is never told what it would find', () => {
    const lookup = (role: 'visitor' | 'statistician') =>
      refusal('{ member(ticket: "T1") { id } branch(telephone: "1") { id } }', role)
    expect(lookup('statistician')?.message).toBe('Member.ticket is closed to statisticians; use joinedOn.')
    expect(lookup('visitor')).toMatchObject({
      message: 'These are closed to visitors: Member.ticket (use joinedOn), Branch.telephone (use code).',
      fields: [
        { field: 'Member.ticket', path: ['member'], argument: 'ticket', instead: 'joinedOn' },
        { field: 'Branch.telephone', path: ['branch'], argument: 'telephone', instead: 'code' },
      ],
    })
  })

  test('as the key of a related row', () => {
    const refused = refusal(
      '{ loans(where: { member: { ticket: { eq: "T1" } } }) { totalCount } }',
      'statistician',
    )
    expect(refused).toMatchObject({ path: ['loans'], argument: 'where.member.ticket' })
  })

  test('not where it is skipped, absent or null', () => {
    expect(
      refusal('{ books(where: { note: null }) { nodes { note @skip(if: true) } } }', 'visitor'),
    ).toBeNull()
    const source = 'query ($w: BookWhere) { books(where: $w) { totalCount } }'
    expect(refusal(source, 'visitor', { w: {} })).toBeNull()
    expect(refusal(source, 'visitor', { w: { note: { eq: 'x' } } })?.code).toBe('FORBIDDEN')
    expect(refusal(source, 'librarian', { w: { note: { eq: 'x' } } })).toBeNull()
  })
})

describe('a closed type is refused by whatever leads to its rows', () => {
  test.each([
    [
      'its list',
      '{ reservations { nodes { id place member { joinedOn } } } }',
      'Reservation',
      ['reservations'],
      undefined,
    ],
    ['a count of it', '{ reservations { totalCount } }', 'Reservation', ['reservations'], undefined],
    ['its lookup', '{ reservation(id: "rsv_1") { place } }', 'Reservation', ['reservation'], undefined],
    ['its figures', '{ reservationAggregate { count } }', 'Reservation', ['reservationAggregate'], undefined],
    ['an id', '{ node(id: "rsv_1") { id } }', 'Reservation', ['node'], 'id'],
    ['an id of nothing', '{ node(id: "rsv_99999") { __typename } }', 'Reservation', ['node'], 'id'],
    ['an id among others', '{ nodes(ids: ["bok_1", "rsv_1"]) { id } }', 'Reservation', ['nodes'], 'ids'],
    [
      'a list of another type',
      '{ books { nodes { reservations { place } } } }',
      'Book.reservations',
      ['books', 'nodes', 'reservations'],
      undefined,
    ],
    [
      'figures of such a list',
      '{ books { nodes { reservationsAggregate { count } } } }',
      'Book.reservations',
      ['books', 'nodes', 'reservationsAggregate'],
      undefined,
    ],
    [
      'a condition on such a list',
      '{ books(where: { reservations: { none: {} } }) { totalCount } }',
      'Book.reservations',
      ['books'],
      'where.reservations',
    ],
  ])('%s', (_, source, field, path, argument) => {
    const refused = refusal(source, 'statistician')
    expect(refused).toMatchObject({ code: 'FORBIDDEN', path, fields: [{ field }] })
    expect(refused).toHaveProperty('argument', argument)
    expect(refusal(source, 'librarian')).toBeNull()
  })
})

test('a plan is one role’s', () => {
  const source = '{ loans { nodes { status finePence } } }'
  expect(planned(source, 'librarian').text).toContain('fine_pence')
  expect(refusal(source, 'statistician')?.message).toBe(
    'Loan.finePence is closed to statisticians; use status.',
  )
  expect(planned(source, 'librarian').text).toContain('fine_pence')
})

test('a role that no field names may read what everybody may', () => {
  expect(
    refusal('{ books { nodes { title note } } loans { totalCount } }', 'passer-by' as 'visitor')?.message,
  ).toBe('These are closed to passer-by: Book.note, Loan.')
})
