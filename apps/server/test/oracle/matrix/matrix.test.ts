import { compareAnswers, createCursorBook, type EntityModel } from '@cohortium/graph-sql/oracle'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hardlyHeld } from '../hardly-held.ts'
import type { Reader } from '../reader.ts'
import { demonstrationTokens } from '../role-run.ts'
import { smallProgramme, type SmallProgramme } from '../small-programme.ts'
import { byId } from './by-id.ts'
import { byType } from './by-type.ts'
import { byValue } from './by-value.ts'
import { specimens } from './kinds-of-rows.ts'
import { documentOf, fieldsIn, idOf, nobody } from './literals.ts'

let programme: SmallProgramme
beforeAll(async () => {
  programme = await smallProgramme((client) => client.query(hardlyHeld))
})
afterAll(() => programme.stop())

/** Types that a reader may ask for, as they are open to them. */
const openTypes = ({ rules }: Reader): EntityModel[] =>
  [...rules.open.model.entities.values()].filter(({ plural }) => plural !== undefined)

describe.each(demonstrationTokens)('%s', (token) => {
  let reader: Reader
  beforeAll(async () => {
    reader = await programme.as(token)
  })

  it('is told of every type what its visible rows tell', { timeout: 600_000 }, async () => {
    const { open, asked } = reader.rules
    const book = createCursorBook(programme.world)
    for (const entity of openTypes(reader)) {
      const document = documentOf(byType(open, entity))
      await compareAnswers(asked, book, reader.compiled, { document, variables: {} })
    }
  })

  it('is told by no way of a row that is hidden, nor of its values', { timeout: 600_000 }, async () => {
    const { open, asked } = reader.rules
    const { world } = programme
    const book = createCursorBook(world)
    const cells = new Map<string, number>()
    for (const entity of openTypes(reader)) {
      for (const { row, isSeen, kind } of specimens(world, asked, entity, reader.asker)) {
        const ways = byId(open, asked, entity, row, idOf(entity, row.id))
        for (const roots of [ways, byValue(open, world, entity, row)])
          await compareAnswers(asked, book, reader.compiled, { document: documentOf(roots), variables: {} })
        if (!isSeen) {
          const absent = byId(open, asked, entity, row, idOf(entity, nobody))
          expect(await reader.asked(documentOf(ways))).toEqual(await reader.asked(documentOf(absent)))
        }
        cells.set(kind, (cells.get(kind) ?? 0) + fieldsIn(open, entity, '').length)
      }
    }
    console.log(`${token}: fields of rows by kind`, Object.fromEntries(cells))
    const hidden = [...cells]
      .filter(([kind]) => kind.startsWith('hidden'))
      .reduce((sum, [, of]) => sum + of, 0)
    expect(hidden > 0).toBe(token !== 'demo-consortium')
    expect(cells.size).toBeGreaterThan(0)
  })
})
