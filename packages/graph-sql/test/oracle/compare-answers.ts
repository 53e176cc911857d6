import type { Answered } from './context.ts'
import type { CursorBook, Execute } from './cursor-book.ts'
import { firstDifference } from './difference.ts'
import { evaluate } from './evaluate.ts'
import type { Printed } from './generate/print.ts'
import type { World } from './world.ts'

/** Throws where an answer differs by a byte from the oracle's; otherwise tells what it holds. */
export async function compareAnswers(
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
