import * as fc from 'fast-check'
import { compareAnswers } from './compare-answers.ts'
import type { Answered } from './context.ts'
import { createCoverage, type Coverage } from './coverage.ts'
import { createCursorBook, type CursorBook, type Execute } from './cursor-book.ts'
import { operations } from './generate/operations.ts'
import { cursorsOf, print, type Printed } from './generate/print.ts'
import type { Limits } from './generate/setting.ts'
import type { Operation } from './generate/tree.ts'
import { namedFields } from './rules/named-fields.ts'
import { expectRefusal, unlessRefused } from './rules/refused.ts'
import type { Rules } from './rules/rules.ts'
import type { World } from './world.ts'

export interface DifferentialOptions {
  /** The same seed makes the same operations from the same rows. */
  readonly seed: number
  readonly operations: number
  readonly limits?: Partial<Limits>
  /** Whether a failing operation is made as small as possible; true if nothing is said. */
  readonly shrink?: boolean
  /** What the asker may read, where `execute` asks in a role: anything else must be refused. */
  readonly rules?: Rules
  /** Where a mistake is planted: whether it can show in this operation. Others are judged elsewhere, and left out. */
  readonly canShow?: (operation: Printed) => boolean | Promise<boolean>
}

/**
 * Puts generated operations both to `execute` and to the oracle, and answers what they covered. The first operation
 * whose answers differ by a byte is shrunk and thrown as an error that shows it.
 */
export async function differential(
  world: World,
  execute: Execute,
  { seed, operations: count, limits, shrink = true, rules, canShow = () => true }: DifferentialOptions,
): Promise<Coverage> {
  const coverage = createCoverage()
  const book = createCursorBook(world)
  const property = fc.asyncProperty(generated(world, limits, rules), async (operation) => {
    const answered = await compare(rules?.asked ?? world, book, execute, operation, canShow, rules)
    if (answered) coverage.add(operation.coverage, answered)
    else coverage.refuse()
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

/** Operations of a reader mostly keep to what is open, and else may name anything. */
function generated(world: World, limits: Partial<Limits> | undefined, rules: Rules | undefined) {
  if (!rules) return operations(world, limits)
  return fc.oneof(
    { weight: 7, arbitrary: operations(rules.open, limits) },
    { weight: 3, arbitrary: operations(world, limits) },
  )
}

/** Throws where the two answers differ; otherwise tells what they hold, or nothing where it was refused rightly or left out. */
async function compare(
  world: World,
  book: CursorBook,
  execute: Execute,
  operation: Operation,
  canShow: NonNullable<DifferentialOptions['canShow']>,
  rules?: Rules,
): Promise<Answered | undefined> {
  const texts = new Map<unknown, string | null>()
  for (const cursor of cursorsOf(operation))
    texts.set(cursor, await book.fetch(cursor, rules ? unlessRefused(execute) : execute, world))
  const first = print(operation, (cursor) => texts.get(cursor) ?? null)
  const again = print(operation, (cursor) => texts.get(cursor) ?? null, 'again')
  const judge = async (printed: Printed): Promise<Answered | undefined> => {
    if (!(await canShow(printed))) return undefined
    const closed = rules ? closedIn(world, rules, printed) : []
    if (closed.length === 0) return compareAnswers(world, book, execute, printed)
    await expectRefusal(execute, printed, closed)
    return undefined
  }
  const answered = await judge(first)
  // The same text with other variables may run on a plan that the first run left behind.
  if (JSON.stringify(again.variables) !== JSON.stringify(first.variables)) await judge(again)
  return answered
}

function closedIn(world: World, { isClosed }: Rules, printed: Printed): string[] {
  return [...namedFields(world, printed)].filter(isClosed)
}
