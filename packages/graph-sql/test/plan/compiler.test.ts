import { getOperationAST, Kind, parse } from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import { compilerOf, type Compiler, type Statement } from '../../src/index.ts'
import { libraryGraph } from '../library/graph.ts'

let compiler: Compiler
beforeAll(async () => {
  compiler = compilerOf(await libraryGraph({ planBytes: 40_000 }))
})

function operation(source: string) {
  const document = parse(source)
  const found = getOperationAST(document)
  if (!found) throw new Error(source)
  return (variables: Record<string, unknown> = {}): Statement =>
    compiler.readOperation({ operation: found, fragments: {}, variables })
}

describe('a plan', () => {
  test('serves every run whose arguments have the same shape', () => {
    const run = operation('query ($w: BookWhere, $n: Int) { books(where: $w, first: $n) { nodes { id } } }')
    const [one, two] = [run({ w: { pages: { gt: 1 } }, n: 2 }), run({ w: { pages: { gt: 99 } }, n: 5 })]
    expect(two.text).toBe(one.text)
    expect(two.name).toBe(one.name)
    expect([one.values, two.values]).toEqual([
      ['1', '2'],
      ['99', '5'],
    ])
    expect(run({ w: { pages: { lt: 1 } }, n: 2 }).text).not.toBe(one.text)
  })

  test('depends on what skips and includes', () => {
    const run = operation(
      'query ($s: Boolean!) { books { nodes { id title @skip(if: $s) } totalCount @include(if: $s) } }',
    )
    expect(run({ s: true }).text).toContain('totalCount')
    expect(run({ s: true }).text).not.toContain('title"')
    expect(run({ s: false }).text).not.toContain('totalCount')
  })

  test('depends on the type an id names', () => {
    const run = operation(
      'query ($id: ID!) { node(id: $id) { ... on Book { title } ... on Branch { name } } }',
    )
    expect(run({ id: 'bok_1' }).text).toContain('FROM book')
    expect(run({ id: 'brn_1' }).text).toContain('FROM branch')
    expect(run({ id: 'bok_2' })).toMatchObject({ text: run({ id: 'bok_1' }).text, values: ['2'] })
  })

  test('is forgotten when the texts exceed their bound, oldest first', () => {
    for (let index = 0; index < 60; index += 1) operation(`{ books { nodes { a${index}: title } } }`)()
    expect(compiler.planBytes).toBeLessThanOrEqual(40_000)
    expect(compiler.planBytes).toBeGreaterThan(20_000)
  })

  test('holds the size of its own pages where the document says it, and reads that of a variable', () => {
    const sizes = (source: string, variables = {}) => {
      const { text, values } = operation(source)(variables)
      return { sizes: [...text.matchAll(/LIMIT (\S+?)[ )]/g)].map(([, size]) => size), values }
    }
    expect(sizes('{ books(first: 3) { nodes { title } } }')).toEqual({ sizes: ['3'], values: [] })
    expect(sizes('{ books { nodes { title } } }')).toEqual({ sizes: ['50'], values: [] })
    const asked = 'query ($n: Int) { books(first: $n) { nodes { title } } }'
    expect(sizes(asked, { n: 4 })).toEqual({ sizes: ['$1::integer'], values: ['4'] })
    const nested = '{ authors(first: 3) { nodes { books(first: 2) { nodes { title } } } } }'
    expect(new Set(sizes(nested).sizes)).toEqual(new Set(['$1::integer', '3']))
  })

  test('asks for no column that is not needed', () => {
    const { text } = operation('{ books(first: 3) { nodes { title } } }')()
    expect(text).toMatchInlineSnapshot(
      `"SELECT concat('{"books":{"nodes":[', (SELECT string_agg(z.c1, ',') FROM (SELECT concat('{"title":', to_json(k2.title), '}') AS c1 FROM (SELECT r1.title, r1.title AS _k1, r1.published_on AS _k2, r1.id AS _k3 FROM book r1 ORDER BY r1.title ASC, r1.published_on DESC NULLS LAST, r1.id ASC LIMIT 3) k2 ORDER BY k2._k1 ASC, k2._k2 DESC NULLS LAST, k2._k3 ASC) z), ']}}') AS data"`,
    )
  })
})

test('an operation is read here as far as its roots are', () => {
  const extent = (source: string) => {
    const found = getOperationAST(parse(source))
    return found && compiler.reads({ operation: found, fragments: {}, variables: {} })
  }
  expect(extent('{ __typename books { totalCount } node(id: "bok_1") { id } }')).toBe('all')
  expect(extent('{ books { totalCount } greeting }')).toBe('some')
  expect(extent('{ books { totalCount } __schema { description } }')).toBe('some')
  expect(extent('{ __typename greeting }')).toBe('nothing')
  expect(extent('mutation { __typename }')).toBe('nothing')
})

test('fragments spread exponentially cost no more than their number', () => {
  const levels = Array.from({ length: 40 }, (_, n) => `fragment f${n} on Book { ...f${n + 1} ...f${n + 1} }`)
  const document = parse(`{ books { nodes { ...f0 } } } ${levels.join(' ')} fragment f40 on Book { id }`)
  const found = getOperationAST(document)
  if (!found) throw new Error('no operation')
  const fragments = Object.fromEntries(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  )
  expect(compiler.readOperation({ operation: found, fragments, variables: {} }).text).toContain('"bok_')
})
