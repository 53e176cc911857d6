import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assemble } from '../../src/compile/json.ts'
import { scalarPieces, type SqlScalar } from '../../src/compile/scalar-json.ts'
import { arrayText } from '../../src/compile/sql.ts'
import { libraryReader, type LibraryReader } from '../library/reader.ts'

let library: LibraryReader
beforeAll(async () => {
  library = await libraryReader({ seeded: false })
})
afterAll(() => library.close())

/** JSON text that the compiler makes of values, one a row. */
async function jsonOf(
  scalar: SqlScalar['scalar'],
  sqlType: string,
  values: readonly string[],
  more: Partial<SqlScalar> = {},
) {
  const json = assemble(
    scalarPieces({ sql: 'x.v', scalar, nullable: false, prefix: 'bok', bounded: false, ...more }),
  )
  const rows = await library.database.dataSource.query<{ json: string }[]>(
    `SELECT ${json} AS json FROM unnest($1::text[]) WITH ORDINALITY u(t, n), LATERAL (SELECT u.t::${sqlType} AS v) x ORDER BY u.n`,
    [arrayText(values)],
  )
  return rows.map((row) => row.json)
}

/** Text that PostgreSQL can hold: any Unicode but U+0000 and halves of surrogate pairs. */
const anyText = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom('"', '\\', '\n', '\u0001', '\u001f', '\u007f', '\u2028', '/', "'", '$1', '𝄞'),
      fc.string({ unit: 'binary', maxLength: 1 }),
    ),
    maxLength: 30,
  })
  .filter((text) => !text.includes('\u0000') && !/\p{Surrogate}/u.test(text))

const doubles = fc.oneof(
  fc.double({ noNaN: true }),
  fc.double({ min: -1, max: 1, noNaN: true }),
  fc.integer().map((whole) => whole / 100),
  fc.constantFrom(
    0,
    -0,
    1e-4,
    9.999e-5,
    1e-6,
    9.99e-7,
    1e-7,
    5e-324,
    1e15,
    999999999999999.9,
    1e16,
    1.5e20,
    1e21,
    1.2e22,
    1.7976931348623157e308,
    2 ** 53,
    0.1 + 0.2,
  ),
)

describe('JSON text made in SQL is what JSON.stringify makes', () => {
  test('of any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 40, maxLength: 80 }), async (texts) => {
        expect(await jsonOf('text', 'text', texts)).toEqual(texts.map((text) => JSON.stringify(text)))
        expect(await jsonOf('text', 'text', texts, { nullable: true })).toEqual(
          texts.map((text) => JSON.stringify(text)),
        )
      }),
      { numRuns: 40, seed: 1 },
    )
  })

  test('of any double', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(doubles, { minLength: 40, maxLength: 80 }), async (numbers) => {
        const texts = numbers.map((number) => (Object.is(number, -0) ? '-0' : String(number)))
        expect(await jsonOf('float', 'float8', texts)).toEqual(
          numbers.map((number) => JSON.stringify(number)),
        )
      }),
      { numRuns: 60, seed: 1 },
    )
  })

  test('of decimals with two places, and of any decimal', async () => {
    const numbers = Array.from({ length: 400 }, (_, index) => (index * 7919 - 900_000) / 100)
    const expected = numbers.map((number) => JSON.stringify(number))
    expect(await jsonOf('numeric', 'numeric(12,2)', numbers.map(String), { bounded: true })).toEqual(expected)
    expect(
      await jsonOf('numeric', 'numeric', ['0.00000012', '123456789012345678901234', '-0.0', '1e300']),
    ).toEqual(['1.2e-7', '1.2345678901234569e+23', '0', '1e+300'])
  })

  test('of what is no number', async () => {
    expect(await jsonOf('float', 'float8', ['NaN', 'Infinity', '-Infinity'])).toEqual([
      'null',
      'null',
      'null',
    ])
  })

  test('of lists of texts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(anyText), { minLength: 10, maxLength: 20 }), async (lists) => {
        expect(await jsonOf('textList', 'text[]', lists.map(arrayText))).toEqual(
          lists.map((list) => JSON.stringify(list)),
        )
      }),
      { numRuns: 20, seed: 1 },
    )
  })

  test('of whole numbers, truth, days, moments and ids', async () => {
    expect(await jsonOf('int', 'integer', ['-2147483648', '0', '2147483647'])).toEqual([
      '-2147483648',
      '0',
      '2147483647',
    ])
    expect(await jsonOf('boolean', 'boolean', ['true', 'false'])).toEqual(['true', 'false'])
    expect(await jsonOf('date', 'date', ['0001-01-01', '9999-12-31'])).toEqual([
      '"0001-01-01"',
      '"9999-12-31"',
    ])
    expect(
      await jsonOf('instant', 'timestamptz(3)', ['2024-06-30T23:59:59.9994+01', '0999-01-01T00:00:00Z']),
    ).toEqual(['"2024-06-30T22:59:59.999Z"', '"0999-01-01T00:00:00.000Z"'])
    expect(await jsonOf('id', 'integer', ['12'])).toEqual(['"bok_12"'])
    expect(await jsonOf('id', 'integer', ['12'], { nullable: true })).toEqual(['"bok_12"'])
  })
})
