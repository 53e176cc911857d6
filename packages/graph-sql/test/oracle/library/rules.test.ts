import { GraphQLError } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '../../library/readers.ts'
import type { Execute } from '../cursor-book.ts'
import { differential } from '../differential.ts'
import type { Asked } from '../request.ts'
import { namedFields } from '../rules/named-fields.ts'
import { libraryUnderTest, type LibraryUnderTest } from './under-test.ts'

let library: LibraryUnderTest
beforeAll(async () => {
  library = await libraryUnderTest()
})
afterAll(() => library.close())

const roles: readonly Role[] = ['librarian', 'statistician', 'visitor']

describe('what is closed is refused and nothing else, and what is answered keeps to the grants', () => {
  test.each(roles)('500 generated operations of a %s', { timeout: 900_000 }, async (role) => {
    const { execute, rules } = await library.as(role)
    const coverage = await differential(library.world, execute, { seed: 11, operations: 500, rules })
    console.log(`${role}: ${coverage.total} answered, ${coverage.refused} refused`)
    expect(coverage.total + coverage.refused).toBe(500)
    expect(coverage.total).toBeGreaterThan(280)
    expect(coverage.refused > 50).toBe(role !== 'librarian')
  })
})

describe('a closed field that a compiler lets pass is caught', () => {
  interface Place {
    path?: readonly string[]
    argument?: string
  }
  /** Answers a refusal as if there were no rules, where all that is refused stands in such places. */
  const letting =
    (ruled: Execute, unruled: Execute, passes: (place: Place) => boolean): Execute =>
    async (document, variables) => {
      try {
        return await ruled(document, variables)
      } catch (error) {
        const fields: unknown = error instanceof GraphQLError ? error.extensions['fields'] : undefined
        if (!Array.isArray(fields) || !fields.every(passes)) throw error
        return unruled(document, variables)
      }
    }

  const within =
    (beginning: string) =>
    ({ argument = '' }: Place) =>
      argument.startsWith(beginning)

  test.each<[string, (place: Place) => boolean]>([
    ['in a selection', ({ argument }) => argument === undefined],
    ['in a condition', within('where')],
    ['in an order', within('orderBy')],
    ['in a key of groups', within('groupBy')],
    ['in a condition on groups', within('having')],
    ['in a search', ({ argument = '' }) => argument.endsWith('search')],
    ['as the key of a lookup', ({ argument }) => argument === 'ticket' || argument === 'telephone'],
    ['by an id', ({ argument }) => argument === 'id' || argument === 'ids'],
  ])('%s', { timeout: 900_000 }, async (_, passes) => {
    const { execute, rules } = await library.as('visitor')
    const planted = letting(execute, library.execute(), passes)
    // What names nothing closed is answered by the rules as ever.
    const canShow = (asked: Asked) => [...namedFields(library.world, asked)].some(rules.isClosed)
    const options = { seed: 11, operations: 3_000, shrink: false, rules, canShow }
    const run = differential(library.world, planted, options)
    await expect(run).rejects.toThrow(/should be refused/)
  })

  test('as a key of an order nobody asked for', { timeout: 900_000 }, async () => {
    const { execute, rules } = await library.as('visitor')
    const unruled = library.execute()
    const planted: Execute = async (document, variables) => {
      await execute(document, variables)
      return unruled(document, variables)
    }
    const run = differential(library.world, planted, { seed: 11, operations: 700, shrink: false, rules })
    // The two orders have different cursors, by which it may show as well.
    await expect(run).rejects.toThrow(/should be|no cursor of this list/)
  })

  test('and so is one that is refused though it is open', { timeout: 900_000 }, async () => {
    const { rules } = await library.as('statistician')
    const { execute } = await library.as('visitor')
    const run = differential(library.world, execute, { seed: 11, operations: 700, shrink: false, rules })
    await expect(run).rejects.toThrow(/is closed|are closed/)
  })
})
