/** An input that is refused, with which status and code; it may hold the cursor of a module in their own order. */
export type HostileInput = readonly [
  input: string,
  request: (cursor: string) => RequestInit,
  status: number,
  code: string,
]

const many = (count: number, part: (at: number) => string, between = ' ') =>
  Array.from({ length: count }, (_none, at) => part(at)).join(between)
const nested = (levels: number, open: string, close: string) => open.repeat(levels) + close.repeat(levels)
const asking = (query: string, variables?: Record<string, unknown>): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query, variables }),
})
const sending = (type: string, body: string): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': type },
  body,
})
const where = 'query ($w: ParticipantWhere) { participants(where: $w) { totalCount } }'
const conditionOf = (levels: number): object =>
  levels === 0 ? { reference: { eq: 'x' } } : { not: conditionOf(levels - 1) }

/** Refused by their size and form, whoever sends them. */
export const malformed: readonly HostileInput[] = [
  ['1,000 aliases', () => asking(`{ ${many(1_000, (n) => `a${n}: programmeDate`)} }`), 400, 'TOO_COSTLY'],
  [
    '31 aliases',
    () => asking(`{ modules { nodes { ${many(31, (n) => `a${n}: code`)} } } }`),
    400,
    'TOO_COSTLY',
  ],
  [
    '21 fields at the root',
    () => asking(`{ ${many(21, (n) => `a${n}: programmeDate`)} }`),
    400,
    'TOO_COSTLY',
  ],
  [
    'depth 21',
    () =>
      asking(
        `{ universities { nodes { ${'localAuthorities { nodes { university { '.repeat(6)} code ${'} } } '.repeat(6)} } } }`,
      ),
    400,
    'TOO_COSTLY',
  ],
  ['20,000 tokens', () => asking(`{ ${'a '.repeat(20_000)} }`), 400, 'TOO_COSTLY'],
  [
    '10,000 duplicate fields',
    () => asking(`{ modules { nodes { ${'id '.repeat(10_000)} } } }`),
    400,
    'TOO_COSTLY',
  ],
  ['@a 5,000 times', () => asking(`{ programmeDate ${'@a '.repeat(5_000)} }`), 400, 'TOO_COSTLY'],
  ['@a 900 times', () => asking(`{ programmeDate ${'@a '.repeat(900)} }`), 400, 'GRAPHQL_VALIDATION_FAILED'],
  [
    'a cyclic fragment',
    () => asking('{ modules { nodes { ...F } } } fragment F on Module { coRequisites { ...F } }'),
    400,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'fragments that multiply',
    () =>
      asking(
        `{ modules { nodes { ...F0 } } } ${many(30, (n) => `fragment F${n} on Module { a: coRequisites { ...F${n + 1} } b: coRequisites { ...F${n + 1} } }`)} fragment F30 on Module { code }`,
      ),
    400,
    'TOO_COSTLY',
  ],
  [
    'in of 100,000',
    () => asking(where, { w: { version: { in: Array<number>(100_000).fill(1) } } }),
    413,
    'BAD_REQUEST',
  ],
  ['a body of 3 MB', () => asking('{ programmeDate }', { x: 'x'.repeat(3_000_000) }), 413, 'BAD_REQUEST'],
  [
    'several operations in an array',
    () => sending('application/json', '[{"query":"{ modules { totalCount } }"}]'),
    400,
    'BAD_REQUEST',
  ],
  ['text/plain', () => sending('text/plain', '{"query":"{ modules { totalCount } }"}'), 400, 'BAD_REQUEST'],
  [
    'a form',
    () => sending('application/x-www-form-urlencoded', 'query={modules{totalCount}}'),
    400,
    'BAD_REQUEST',
  ],
  [
    '_entities',
    () => asking('{ _entities(representations: []) { __typename } }'),
    400,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['_service', () => asking('{ _service { sdl } }'), 400, 'GRAPHQL_VALIDATION_FAILED'],
  [
    'an operation that is not in the document',
    () => ({ ...asking(''), body: '{"query":"query A { modules { totalCount } }","operationName":"B"}' }),
    400,
    'OPERATION_RESOLUTION_FAILURE',
  ],
]

/** Refused by what they ask for, which is looked at once somebody is signed in. */
export const misguided: readonly HostileInput[] = [
  [
    'lists of 1,000 in lists of 1,000',
    () => asking('{ participants(first: 1000) { nodes { attendances(first: 1000) { nodes { id } } } } }'),
    400,
    'TOO_COSTLY',
  ],
  [
    'lists of 3,000 in lists of 1,000',
    () => asking('{ participants(first: 1000) { nodes { attendances(first: 3000) { nodes { id } } } } }'),
    400,
    'BAD_USER_INPUT',
  ],
  ['first: -1', () => asking('{ modules(first: -1) { nodes { id } } }'), 400, 'BAD_USER_INPUT'],
  ['first: 99999999', () => asking('{ modules(first: 99999999) { nodes { id } } }'), 400, 'BAD_USER_INPUT'],
  ['first with last', () => asking('{ modules(first: 1, last: 1) { nodes { id } } }'), 400, 'BAD_USER_INPUT'],
  ['where nested 50 deep', () => asking(where, { w: conditionOf(50) }), 400, 'BAD_USER_INPUT'],
  [
    'where nested 50 deep, written out',
    () =>
      asking(
        `{ participants(where: ${nested(50, '{ not: ', '}').replace('}', '{ reference: { eq: "x" } } }')}) { totalCount } }`,
      ),
    400,
    'BAD_USER_INPUT',
  ],
  [
    'in of 20,000',
    () => asking(where, { w: { version: { in: Array<number>(20_000).fill(1) } } }),
    400,
    'BAD_USER_INPUT',
  ],
  ['U+0000', () => asking(where, { w: { reference: { eq: 'a\u0000' } } }), 400, 'BAD_USER_INPUT'],
  [
    'U+0000, written out',
    () => asking('{ participants(where: { reference: { contains: "\\u0000" } }) { totalCount } }'),
    400,
    'BAD_USER_INPUT',
  ],
  [
    'a cursor that was tampered with',
    (cursor) => asking(`{ modules(after: "${cursor.slice(0, -2)}AA") { nodes { id } } }`),
    400,
    'BAD_USER_INPUT',
  ],
  [
    'a cursor of another order',
    (cursor) => asking(`{ modules(orderBy: [{ title: ASC }], after: "${cursor}") { nodes { id } } }`),
    400,
    'BAD_USER_INPUT',
  ],
  ['a cursor that is none', () => asking('{ modules(after: "🙂") { nodes { id } } }'), 400, 'BAD_USER_INPUT'],
  ['an id of another type', () => asking('{ module(id: "ptc_1") { id } }'), 400, 'BAD_USER_INPUT'],
  [
    'a variable of another type',
    () => asking('query ($n: Int) { modules(first: $n) { totalCount } }', { n: 'x' }),
    400,
    'BAD_USER_INPUT',
  ],
]
