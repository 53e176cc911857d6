import * as fc from 'fast-check'
import { createCursorBook, type Execute } from './cursor-book.ts'
import type { DifferentialOptions } from './differential.ts'
import { operations } from './generate/operations.ts'
import { cursorsOf, print } from './generate/print.ts'
import type { World } from './world.ts'

/** Puts generated operations to `execute` without judging the answers; it is for `execute` to fail. */
export async function exercise(
  world: World,
  execute: Execute,
  { seed, operations: count, limits }: Omit<DifferentialOptions, 'shrink'>,
): Promise<void> {
  const book = createCursorBook(world)
  for (const operation of fc.sample(operations(world, limits), { seed, numRuns: count })) {
    const texts = new Map<unknown, string | null>()
    for (const cursor of cursorsOf(operation)) texts.set(cursor, await book.fetch(cursor, execute))
    const { document, variables } = print(operation, (cursor) => texts.get(cursor) ?? null)
    await execute(document, variables)
  }
}
