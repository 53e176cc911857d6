import { describe, expect, it } from 'vitest'
import { decidedIn } from '../../src/schema-life/decided.ts'
import { judgeLife, type LifeQuestion } from '../../src/schema-life/judge.ts'
import { composed, type Edit } from './composed.ts'

const today = '2027-01-10'

const judge = (edits: readonly Edit[], more: Partial<LifeQuestion> = {}) =>
  judgeLife({ released: composed(), present: composed(...edits), today, ...more })

const refusedPlaces = async (edits: readonly Edit[], more: Partial<LifeQuestion> = {}) =>
  (await judge(edits, more)).refused.map(({ place }) => place).toSorted()

describe('what breaks those who rely on the graph is refused at its place', () => {
  it.each<[string, Edit, string]>([
    ['a field that is gone', ['books', 'title: String!', ''], 'Book.title'],
    ['a field of another type', ['books', 'title: String!', 'title: [String!]!'], 'Book.title'],
    ['a field that may be empty now', ['books', 'title: String!', 'title: String'], 'Book.title'],
    ['a root that is gone', ['books', 'shelf(first: Int): [Book!]!', ''], 'Query.shelf'],
    ['an argument that is gone', ['books', 'shelf(first: Int)', 'shelf'], 'Query.shelf.first'],
    [
      'an argument that has to be given now',
      ['loans', 'loan(id: ID!)', 'loan(id: ID!, day: Int!)'],
      'Query.loan.day',
    ],
    ['a value that is gone', ['books', 'NOVEL ', ''], 'Genre.NOVEL'],
    ['a condition that is gone', ['books', 'length: Int', 'size: Int'], 'NoteOrder.length'],
    ['a field that a slice has no more', ['loans', 'days: Int!', ''], 'Loan.days'],
    [
      'a key that no slice offers any more',
      ['books', '@key(fields: "isbn")', ''],
      'Book @key(fields: "isbn")',
    ],
  ])('%s', async (_what, edit, place) => {
    const { refused } = await judge([edit])
    expect(refused.map((one) => one.place)).toEqual([place])
    expect(refused[0]?.remedy).toContain('apps/server/src/graph/deprecations.ts')
  })

  it('with those of our own operations that ask for it', async () => {
    const operations = [
      'query Titles { shelf { ...Title } } fragment Title on Book { title }',
      'query Prices { shelf { price } }',
      'query OneBook($id: ID!) { book(id: $id) { title } }',
    ]
    const { refused } = await judge([['books', 'title: String!', '']], { operations })
    expect(refused[0]?.what).toContain('Asked for by our own OneBook, Titles.')
  })

  it('unless a decision names the place', async () => {
    const decided = decidedIn([
      'It had to go.\n\nBreaks the graph: `Book.title`, `Genre.NOVEL`\n',
      'Nothing breaks the graph: `Loan.days`',
    ])
    const edits: Edit[] = [
      ['books', 'title: String!', ''],
      ['loans', 'days: Int!', ''],
    ]
    const { refused, told } = await judge(edits, { decided })
    expect(refused.map(({ place }) => place)).toEqual(['Loan.days'])
    expect(told[0]?.what).toContain('as was decided')
  })
})

describe('what was released as deprecated', () => {
  const field: Edit = ['books', 'pages: Int @deprecated(reason: "Use leaves. Goes on 2027-06-01.")', '']
  const value: Edit = ['books', 'MAP @deprecated(reason: "There are none. Goes on 2027-06-01.")', '']
  const list: Edit = [
    'books',
    'notes(order: NoteOrder): [Note!]! @deprecated(reason: "Use reviews. Goes on 2027-06-01.")',
    '',
  ]
  const [notes, order, author]: Edit[] = [
    ['books', 'type Note { text: String author: Author }', ''],
    ['books', 'input NoteOrder { length: Int }', ''],
    ['books', 'type Author { name: String }', ''],
  ] as const
  const withAll = [list, notes, order, author].filter((edit) => edit !== undefined)

  it.each<[string, readonly Edit[], readonly string[]]>([
    ['a field', [field], ['Book.pages']],
    ['a value', [value], ['Genre.MAP']],
    [
      'a field and the types that nothing else leads to',
      withAll,
      ['Author', 'Book.notes', 'Note', 'NoteOrder'],
    ],
  ])('stays until its day, and may be gone from then on: %s', async (_what, edits, places) => {
    expect(await refusedPlaces(edits, { today: '2027-05-31' })).toEqual(places)
    expect(await refusedPlaces(edits, { today: '2027-06-01' })).toEqual([])
  })

  it('may not go earlier than was promised, but later', async () => {
    const on = (day: string): Edit => [
      'books',
      'Use leaves. Goes on 2027-06-01.',
      `Use leaves. Goes on ${day}.`,
    ]
    expect(await refusedPlaces([on('2027-05-01')])).toEqual(['Book.pages'])
    expect(await refusedPlaces([on('2027-07-01')])).toEqual([])
  })

  it('is told where our own operations still ask for it', async () => {
    const { told } = await judge([], { operations: ['query Length { shelf { pages } }'] })
    expect(told).toEqual([
      {
        place: 'Book.pages',
        what: "'Book.pages' is deprecated: Use leaves. Goes on 2027-06-01. Asked for by our own Length.",
      },
    ])
  })
})

describe('what is newly deprecated', () => {
  const deprecated = (reason: string): Edit => [
    'books',
    'title: String!',
    `title: String! @deprecated(reason: "${reason}")`,
  ]

  it('says a day on which it goes', async () => {
    expect(await refusedPlaces([deprecated('Use name.')])).toEqual(['Book.title'])
  })

  it('stays for 180 days after its release', async () => {
    const releasing = true
    expect(await refusedPlaces([deprecated('Use name. Goes on 2027-07-08.')], { releasing })).toEqual([
      'Book.title',
    ])
    expect(await refusedPlaces([deprecated('Use name. Goes on 2027-07-09.')], { releasing })).toEqual([])
    expect(await refusedPlaces([deprecated('Use name. Goes on 2027-07-08.')])).toEqual([])
  })
})

describe('what may take a client or a router by surprise is told, and not refused', () => {
  it.each<[string, readonly Edit[], string, string]>([
    ['a new value', [['books', 'NOVEL', 'NOVEL PLAY']], 'Genre.PLAY', 'added'],
    [
      'a field that another slice answers now',
      [
        ['loans', 'loans: Int!', ''],
        ['books', 'title: String!', 'title: String! loans: Int!'],
      ],
      'Book.loans',
      'left loans and is answered by books',
    ],
    [
      'a field that is personal no more',
      [['books', '@tag(name: "personal")', '']],
      'Book.borrower',
      "not tagged 'personal'",
    ],
    [
      'a field that is closed to a role',
      [['books', ', ["reader"]', '']],
      'Book.price',
      'is closed to reader',
    ],
    [
      'a field that was open to everybody',
      [['books', 'title: String!', 'title: String! @requiresScopes(scopes: [["clerk"]])']],
      'Book.title',
      'is closed to all but clerk',
    ],
  ])('%s', async (_what, edits, place, words) => {
    const { refused, told } = await judge(edits)
    expect(refused).toEqual([])
    expect(told).toMatchObject([{ place, what: expect.stringContaining(words) }])
  })
})

it('what only comes is neither refused nor told', async () => {
  const { refused, told, changes } = await judge([
    ['books', 'title: String!', 'title: String! subtitle: String'],
    ['loans', 'type Query {', 'type Query { overdue: [Loan!]!'],
  ])
  expect([refused, told]).toEqual([[], []])
  expect(changes.map(({ place }) => place).toSorted()).toEqual(['Book.subtitle', 'Query.overdue'])
})
