import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Execute } from '../cursor-book.ts'
import { differential } from '../differential.ts'
import { operatorsOf } from '../operators-of.ts'
import { libraryUnderTest, type LibraryUnderTest } from './under-test.ts'

const never = Number.MAX_SAFE_INTEGER
const always = 0

let library: LibraryUnderTest
let gathering: LibraryUnderTest
beforeAll(async () => {
  library = await libraryUnderTest(never)
  gathering = await libraryUnderTest(always)
})
afterAll(() => Promise.all([library.close(), gathering.close()]))

describe('the compiler answers as the oracle does', () => {
  test.each([
    { form: 'nested lists made for each row', seed: 20240115, under: () => library },
    { form: 'nested lists gathered for all rows', seed: 20240116, under: () => gathering },
  ])('2,000 generated operations over the library, $form', { timeout: 900_000 }, async ({ seed, under }) => {
    const coverage = await differential(under().world, under().execute(), {
      seed: Number(process.env.SEED ?? seed),
      operations: 2000,
    })
    console.log(coverage.table())
    expect(coverage.total).toBe(2000)
    expect(coverage.shareNonEmpty).toBeGreaterThanOrEqual(0.6)
    expect(coverage.shareMet).toBeGreaterThanOrEqual(0.6)
    const rare = operatorsOf(library.world).filter(
      ({ operator, type }) => coverage.count(operator, type) < 30,
    )
    expect(rare).toEqual([])
    for (const feature of ['search', 'by-one-relation', 'beside-one-relation'])
      expect(coverage.count(feature)).toBeGreaterThanOrEqual(30)
    expect(coverage.count('as-of')).toBeGreaterThanOrEqual(300)
  })

  test('300 more, run by graphql-js', { timeout: 900_000 }, async () => {
    const execute: Execute = async (document, variables) =>
      JSON.stringify(await library.reader.data(document, { ...variables }))
    const coverage = await differential(library.world, execute, { seed: 3, operations: 300 })
    expect(coverage.total).toBe(300)
  })
})
