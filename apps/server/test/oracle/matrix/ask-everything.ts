import { compareAnswers, createCursorBook, type EntityModel } from '@cohortium/graph-sql/oracle'
import { expect } from 'vitest'
import type { Reader } from '../reader.ts'
import type { SmallProgramme } from '../small-programme.ts'
import { byId } from './by-id.ts'
import { byType } from './by-type.ts'
import { byValue } from './by-value.ts'
import { specimens } from './kinds-of-rows.ts'
import { documentOf, fieldsIn, idOf, nobody } from './literals.ts'

/** Types that a reader may ask for, as they are open to them. */
export const openTypes = ({ rules }: Reader): EntityModel[] =>
  [...rules.open.model.entities.values()].filter(({ plural }) => plural !== undefined)

/** Asks for totals, groups, extremes and orders of a type; fails where an answer is not that of the rows that are theirs. */
export async function askOfType(
  { world }: SmallProgramme,
  reader: Reader,
  entity: EntityModel,
): Promise<void> {
  const document = documentOf(byType(reader.rules.open, entity))
  await compareAnswers(reader.rules.asked, createCursorBook(world), reader.compiled, {
    document,
    variables: {},
  })
}

/**
 * Asks for rows of each kind by every way and by each of their values; fails where an answer is not that of the rows that are
 * theirs, or where a hidden row is looked for by another statement than one that is not there. Answers how many fields were
 * asked of each kind of row.
 */
export async function askOfRows(
  { world }: SmallProgramme,
  reader: Reader,
  entity: EntityModel,
): Promise<Map<string, number>> {
  const { open, asked } = reader.rules
  const book = createCursorBook(world)
  const cells = new Map<string, number>()
  for (const { row, isSeen, kind } of specimens(world, asked, entity, reader.asker)) {
    const ways = byId(open, asked, entity, row, idOf(entity, row.id))
    for (const roots of [ways, byValue(open, world, entity, row)])
      await compareAnswers(asked, book, reader.compiled, { document: documentOf(roots), variables: {} })
    if (!isSeen) {
      const absent = byId(open, asked, entity, row, idOf(entity, nobody))
      expect(await reader.asked(documentOf(ways))).toEqual(await reader.asked(documentOf(absent)))
    }
    cells.set(kind, fieldsIn(open, entity, '').length)
  }
  return cells
}
