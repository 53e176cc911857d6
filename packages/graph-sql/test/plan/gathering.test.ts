import { getOperationAST, parse } from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import { compilerOf, type Compiler } from '../../src/index.ts'
import { libraryGraph } from '../library/graph.ts'

let compiler: Compiler
beforeAll(async () => {
  compiler = compilerOf(await libraryGraph())
})

function textOf(source: string, variables: Record<string, unknown> = {}): string {
  const operation = getOperationAST(parse(source))
  if (!operation) throw new Error(source)
  return compiler.readOperation({ operation, fragments: {}, variables }).text
}

describe('the lists in the rows of a page', () => {
  test('are gathered from 200 rows on, whatever variable says so', () => {
    const source = 'query ($n: Int) { books(first: $n) { nodes { loans(first: 2) { nodes { status } } } } }'
    const operation = getOperationAST(parse(source))
    if (!operation) throw new Error(source)
    const text = (n: number) => compiler.readOperation({ operation, fragments: {}, variables: { n } }).text
    expect(text(199)).not.toContain('LATERAL')
    expect(text(200)).toContain('CROSS JOIN LATERAL')
    expect(text(1_000)).toBe(text(200))
    expect(text(1)).toBe(text(199))
  })

  test('are one statement over all rows, which the page is joined to', () => {
    const text = textOf(
      '{ authors(first: 500) { nodes { name books(first: 3) { nodes { title branch { code } } } } } }',
    )
    expect(text).toMatchInlineSnapshot(
      `"SELECT concat('{"authors":{"nodes":[', (WITH g3 AS MATERIALIZED (SELECT r1.name, r1.id, r1.name AS _k1, r1.id AS _k2 FROM author r1 ORDER BY r1.name ASC, r1.id ASC LIMIT 500), l10 AS (SELECT z._p, string_agg(z.c1, ',' ORDER BY z._k1 ASC, z._k2 DESC NULLS LAST, z._k3 ASC) AS j1 FROM (SELECT p4.id AS _p, concat('{"title":', to_json(k6.title), (',"branch":' || coalesce(t9.j, 'null') || '}')) AS c1, k6._k1, k6._k2, k6._k3 FROM g3 p4 CROSS JOIN LATERAL (SELECT r5.title, r5.branch_id, r5.title AS _k1, r5.published_on AS _k2, r5.id AS _k3 FROM book r5 WHERE r5.author_id = p4.id ORDER BY r5.title ASC, r5.published_on DESC NULLS LAST, r5.id ASC LIMIT $1::integer) k6 LEFT JOIN LATERAL (SELECT concat('{"code":', to_json(r8.code), '}') AS j FROM branch r8 WHERE r8.id = k6.branch_id OFFSET 0) t9 ON TRUE) z GROUP BY z._p) SELECT string_agg(z.c1, ',') FROM (SELECT concat('{"name":', to_json(k2.name), ',"books":{"nodes":[', l10.j1, ']}}') AS c1 FROM g3 k2 FULL JOIN l10 ON l10._p = k2.id ORDER BY k2._k1 ASC, k2._k2 ASC) z), ']}}') AS data"`,
    )
  })

  test('may hold lists that are gathered again', () => {
    const text = textOf(
      '{ authors(first: 500) { nodes { books(first: 3) { nodes { loans { nodes { status } } } } } } }',
    )
    expect(text.match(/MATERIALIZED/g)).toHaveLength(2)
    expect(text.match(/CROSS JOIN LATERAL/g)).toHaveLength(2)
    expect(text.match(/FULL JOIN/g)).toHaveLength(2)
  })

  test.each([
    ['what is told of empty lists too', 'loans { totalCount nodes { status } }'],
    ['what is told of the page itself', 'loans { pageInfo { hasNextPage } nodes { status } }'],
    ['lists without pages', 'companions { title }'],
    ['figures', 'loansAggregate { count }'],
    ['lists of a row referred to', 'author { books { nodes { title } } }'],
  ])('stay subqueries of each row: %s', (_what, selection) => {
    const text = textOf(`{ books(first: 500) { nodes { ${selection} } } }`)
    expect(text).not.toContain('CROSS JOIN LATERAL')
    expect(text).not.toContain('FULL JOIN')
  })
})

describe('a row that the rows of a page refer to', () => {
  test('is looked up from 200 rows on', () => {
    const text = (size: number) => textOf(`{ books(first: ${size}) { nodes { branch { name } } } }`)
    expect(text(199)).toContain('LEFT JOIN branch')
    expect(text(200)).toMatch(
      /LEFT JOIN LATERAL \(SELECT .* FROM branch r\d+ WHERE r\d+\.id = k\d+\.branch_id OFFSET 0\)/,
    )
  })

  test('is joined where it refers to the page itself, since no two rows have it in common', () => {
    expect(textOf('{ members(first: 500) { nodes { familyName } } }')).not.toContain('LATERAL')
  })
})
