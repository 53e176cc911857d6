import type { EntityModel } from '@cohortium/graph-sql/oracle'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hardlyHeld } from '../oracle/hardly-held.ts'
import { askOfRows, askOfType, openTypes } from '../oracle/matrix/ask-everything.ts'
import { withRule } from '../oracle/planted-rules.ts'
import type { Reader } from '../oracle/reader.ts'
import { smallProgramme, type SmallProgramme } from '../oracle/small-programme.ts'

let programme: SmallProgramme
beforeAll(async () => {
  programme = await smallProgramme((client) => client.query(hardlyHeld))
})
afterAll(() => programme.stop())

/** Types by which a table is read: its own, or those that lead to it where it has none. */
const readBy = (reader: Reader, table: EntityModel): EntityModel[] =>
  openTypes(reader).filter((type) => type.name === table.name || referenceTo(type, table) !== undefined)

const referenceTo = (type: EntityModel, table: EntityModel): string | undefined =>
  table.plural === undefined
    ? [...type.fields.values()].find((field) => field.kind === 'toOne' && field.target === table.name)?.name
    : undefined

/** Tables of which the reader may read some rows and not others, where a row that they see leads to those or they are its type's. */
function hiddenIn(reader: Reader): EntityModel[] {
  const { open, asked, isClosed } = reader.rules
  const { world } = programme
  const isReached = (table: EntityModel) =>
    readBy(reader, table).some((type) => {
      const name = referenceTo(type, table)
      if (name === undefined) return asked.rows(table).length < world.rows(table).length
      return asked.rows(type).some((row) => world.one(type, row, name) && !asked.one(type, row, name))
    })
  return [...open.model.entities.values()].filter((table) => !isClosed(table.name) && isReached(table))
}

async function isCaught(reader: Reader, table: EntityModel): Promise<boolean> {
  try {
    for (const type of readBy(reader, table)) {
      await askOfType(programme, reader, type)
      await askOfRows(programme, reader, type)
    }
    return false
  } catch {
    return true
  }
}

describe('a rule that would let every row of a table pass is noticed', { timeout: 1_800_000 }, () => {
  it.each([
    ['demo-plymouth', 'university'],
    ['demo-exeter', 'university'],
    ['demo-devon', 'authority'],
    ['demo-tutor', 'tutor'],
    ['demo-examiner', 'examiner'],
    ['demo-analyst', 'analyst'],
  ])('%s: each rule of %s', async (token, role) => {
    const reader = await programme.as(token)
    const tables = hiddenIn(reader)
    const missed: string[] = []
    for (const table of tables)
      await withRule(programme, { role, table: table.table, rule: 'true' }, async () => {
        if (!(await isCaught(reader, table))) missed.push(table.table)
      })
    console.log(`${role}: ${tables.length} rules were opened, one after the other`)
    expect(tables.length).toBeGreaterThan(2)
    expect(missed).toEqual([])
  })
})
