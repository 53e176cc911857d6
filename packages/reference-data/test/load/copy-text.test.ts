import { describe, expect, it } from 'vitest'
import type { Value } from '../../src/index.ts'
import { copyLine } from '../../src/load/copy-text.ts'

describe("a line of COPY's text format", () => {
  it.each<[string, Value, string]>([
    ['nothing', null, '\\N'],
    ['an empty text', '', ''],
    ['the text of the null mark', '\\N', '\\\\N'],
    ['a tab, a line feed and a carriage return', 'a\tb\nc\rd', 'a\\tb\\nc\\rd'],
    ['the end-of-data mark', '\\.', '\\\\.'],
    ['true', true, 't'],
    ['false', false, 'f'],
    ['a number', 6.5, '6.5'],
    ['an empty list', [], '{}'],
    ['a list with commas and braces', ['a,b', '{c}'], '{"a,b","{c}"}'],
    ['a list with an empty text and NULL', ['', 'NULL'], '{"","NULL"}'],
    ['a list with quotes and backslashes', ['say "no"', 'C:\\x'], '{"say \\\\"no\\\\"","C:\\\\\\\\x"}'],
  ])('writes %s', (_name, value, text) => {
    expect(copyLine(['a'], { a: value })).toBe(`${text}\n`)
  })

  it('keeps the order of the columns asked for and writes an absent one as nothing', () => {
    expect(copyLine(['b', 'missing', 'a'], { a: 1, b: '', c: 'unasked' })).toBe('\t\\N\t1\n')
  })
})
