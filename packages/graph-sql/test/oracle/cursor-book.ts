import type { Cursors } from './context.ts'
import { print } from './generate/print.ts'
import {
  field,
  object,
  scalar,
  type CursorLiteral,
  type FieldSelection,
  type Literal,
} from './generate/tree.ts'
import type { EntityModel, OrderTerm } from './model.ts'
import { cursorOf, isAbout, isCursorMark, numberAbout } from './mark.ts'
import { isObject } from './shape.ts'
import type { Row, World } from './world.ts'

/** Answers an operation's `data` as JSON text; throws where there are errors. */
export type Execute = (document: string, variables: Readonly<Record<string, unknown>>) => Promise<string>

/**
 * Which opaque cursor stands for which row in which order, learnt from real answers. In the oracle's own answers a mark
 * stands in the place of a cursor.
 */
export interface CursorBook extends Cursors {
  /**
   * The cursor's text, asked of the list itself the first time; null where the asker does not see the row or whose list it is.
   * @param seen the rows that the asker sees, if not all.
   */
  fetch(cursor: CursorLiteral, execute: Execute, seen?: World): Promise<string | null>
  /** The expected answer with marks replaced by what really stands there, where that can be right. */
  accept(expected: unknown, actual: unknown): unknown
  /** Remembers the cursors of an answer that was right. */
  learn(expected: unknown, actual: unknown): void
}

export function createCursorBook(world: World): CursorBook {
  const meanings = new Map<string, string>()
  const rows = new Map<string, { entity: string; row: number }>()
  const fetched = new Map<string, string | null>()

  async function fetch(cursor: CursorLiteral, execute: Execute, seen = world): Promise<string | null> {
    const { document, variables } = print({ selections: [question(world, cursor)] }, () => '')
    const key = `${document} ${JSON.stringify(variables)}`
    const known = fetched.get(key)
    if (known !== undefined) return known
    const text = firstCursor(JSON.parse(await execute(document, variables))) ?? null
    const holds = isSeen(seen, cursor)
    // Whoever may not ask for the list gets some text all the same: what it stands in is refused.
    if (text === null ? holds : !holds && !text.startsWith('no '))
      throw new Error(`${key}\nshould ${holds ? 'hold the row and does not' : 'be empty and is not'}`)
    fetched.set(key, text)
    if (text !== null) rows.set(text, { entity: cursor.entity, row: cursor.row })
    return text
  }

  function accept(expected: unknown, actual: unknown): unknown {
    const number = numberAbout(expected)
    if (number !== undefined) return isAbout(number, actual) ? actual : number
    if (isCursorMark(expected)) {
      if (typeof actual !== 'string' || actual === '') return expected
      return (meanings.get(actual) ?? expected) === expected ? actual : expected
    }
    if (Array.isArray(expected)) {
      return expected.map((item, at): unknown => accept(item, Array.isArray(actual) ? actual[at] : undefined))
    }
    if (!isObject(expected)) return expected
    const other = isObject(actual) ? actual : {}
    return Object.fromEntries(
      Object.entries(expected).map(([key, value]) => [key, accept(value, other[key])]),
    )
  }

  function learn(expected: unknown, actual: unknown): void {
    if (isCursorMark(expected)) {
      if (typeof actual === 'string') meanings.set(actual, expected)
    } else if (isObject(expected) && isObject(actual)) {
      for (const [key, value] of Object.entries(expected)) learn(value, actual[key])
    }
  }

  return {
    fetch,
    accept,
    learn,
    of: (entity: EntityModel, _terms: readonly OrderTerm[], row: Row) =>
      cursorOf(entity.name, Number(row.id)),
    row(entity: EntityModel, cursor: string): Row {
      const known = rows.get(cursor)
      const row = known?.entity === entity.name ? world.byId(entity.name, known.row) : undefined
      if (!row) throw new Error(`No ${entity.name} is known by the cursor ${cursor}`)
      return row
    },
  }
}

/** Whether the row can be seen, and the row in whose list it stands. */
function isSeen(seen: World, { entity, row, parent }: CursorLiteral): boolean {
  const owner = parent && seen.byId(parent.type, Number(parent.id.split('_').at(-1)))
  return seen.byId(entity, row) !== undefined && (!parent || owner !== undefined)
}

/** Asks a list for the one row, in the order in which its cursor is to be good. */
function question(world: World, { entity, row, list, parent, orderBy }: CursorLiteral): FieldSelection {
  const prefix = world.model.entities.get(entity)?.prefix ?? ''
  const where: Literal = object([['id', object([['eq', scalar(`${prefix}_${row}`)]])]])
  const asked: FieldSelection = {
    ...field(list, [field('edges', [field('cursor')])]),
    arguments: [{ name: 'where', value: where }, ...(orderBy ? [{ name: 'orderBy', value: orderBy }] : [])],
  }
  if (!parent) return asked
  const on = {
    kind: 'fragment',
    style: 'inline',
    on: parent.type,
    directives: [],
    selections: [asked],
  } as const
  return { ...field('node', [on]), arguments: [{ name: 'id', value: scalar(parent.id) }] }
}

/** The first text in an answer that holds nothing but one cursor. */
function firstCursor(answer: unknown): string | undefined {
  if (typeof answer === 'string') return answer
  if (!isObject(answer)) return undefined
  for (const value of Object.values(answer)) {
    const found = firstCursor(value)
    if (found !== undefined) return found
  }
  return undefined
}
