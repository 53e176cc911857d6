import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { differential } from '../differential.ts'
import { libraryUnderTest, type LibraryUnderTest } from './under-test.ts'

let library: LibraryUnderTest
beforeAll(async () => {
  library = await libraryUnderTest()
})
afterAll(() => library.close())

describe('the compiler answers as the oracle does', () => {
  test('2,000 generated operations over the library', { timeout: 120_000 }, async () => {
    const coverage = await differential(library.world, library.execute(), {
      seed: 20240115,
      operations: 2000,
    })
    console.log(coverage.table())
    expect(coverage.total).toBe(2000)
    expect(coverage.shareNonEmpty).toBeGreaterThanOrEqual(0.6)
  })
})
