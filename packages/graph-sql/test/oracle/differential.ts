import * as fc from 'fast-check'
import type { Answered } from './context.ts'
import { createCoverage, type Coverage } from './coverage.ts'
import { createCursorBook, type CursorBook, type Execute } from './cursor-book.ts'
import { firstDifference } from './difference.ts'
import { evaluate } from './evaluate.ts'
import { operations } from './generate/operations.ts'
import { cursorsOf, print, type Printed } from './generate/print.ts'
import type { Limits } from './generate/setting.ts'
import type { Operation } from './generate/tree.ts'
import type { World } from './world.ts'

export interface DifferentialOptions {
  /** The same seed makes the same operations from the same rows. */
  readonly seed: number
  readonly operations: number
  readonly limits?: Partial<Limits>
  /** Whether a failing operation is made as small as possible; true if nothing is said. */
  readonly shrink?: boolean
}

/**
 * Puts generated operations both to `execute` and to the oracle, and answers what they covered. The first operation
 * whose answers differ by a byte is shrunk and thrown as an error that shows it.
 */
export async function differential(
  world: World,
  execute: Execute,
  { seed, operations: count, limits, shrink = true }: DifferentialOptions,
): Promise<Coverage> {
  const coverage = createCoverage()
  const book = createCursorBook(world)
  const property = fc.asyncProperty(operations(world, limits), async (operation) => {
    coverage.add(operation.coverage, await compare(world, book, execute, operation))
  })
  const details = await fc.check(property, { seed, numRuns: count, endOnFailure: !shrink })
  if (!details.failed) return coverage
  const cause = details.errorInstance
  throw new Error(
    [
      `After ${details.numRuns} operations (seed ${seed}, path ${details.counterexamplePath ?? '-'}):`,
      cause instanceof Error ? cause.message : String(cause),
    ].join('\n'),
    cause instanceof Error ? { cause: cause.cause } : {},
  )
}

/** Throws where the two answers differ; otherwise tells what they hold. */
async function compare(
  world: World,
  book: CursorBook,
  execute: Execute,
  operation: Operation,
): Promise<Answered> {
  const texts = new Map<unknown, string>()
  for (const cursor of cursorsOf(operation)) texts.set(cursor, await book.fetch(cursor, execute))
  const first = print(operation, (cursor) => texts.get(cursor) ?? '')
  const again = print(operation, (cursor) => texts.get(cursor) ?? '', 'again')
  const answered = await compareAnswers(world, book, execute, first)
  // The same text with other variables may run on a plan that the first run left behind.
  if (JSON.stringify(again.variables) !== JSON.stringify(first.variables)) {
    await compareAnswers(world, book, execute, again)
  }
  return answered
}

async function compareAnswers(
  world: World,
  book: CursorBook,
  execute: Execute,
  printed: Printed,
): Promise<Answered> {
  const shown = `${printed.document}\nvariables ${JSON.stringify(printed.variables)}`
  let text: string
  try {
    text = await execute(printed.document, printed.variables)
  } catch (error) {
    throw new Error(`${shown}\nfailed: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
  const { data, answered } = evaluate(world, { ...printed, cursors: book })
  const actual = parsed(text)
  const expected = book.accept(data, actual)
  if (JSON.stringify(expected) !== text) {
    const { path, ...values } = firstDifference(expected, actual) ?? {
      path: 'the text',
      expected,
      actual: text,
    }
    throw new Error(`${shown}\n${path} should be ${String(values.expected)}\nbut is ${values.actual}`)
  }
  book.learn(data, actual)
  return answered
}

/** What a text says as JSON; undefined if it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
