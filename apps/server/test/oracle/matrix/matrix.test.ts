import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hardlyHeld } from '../hardly-held.ts'
import type { Reader } from '../reader.ts'
import { demonstrationTokens } from '../role-run.ts'
import { smallProgramme, type SmallProgramme } from '../small-programme.ts'
import { askOfRows, askOfType, openTypes } from './ask-everything.ts'

let programme: SmallProgramme
beforeAll(async () => {
  programme = await smallProgramme((client) => client.query(hardlyHeld))
})
afterAll(() => programme.stop())

describe.each(demonstrationTokens)('%s', (token) => {
  let reader: Reader
  beforeAll(async () => {
    reader = await programme.as(token)
  })

  it('is told of every type what its visible rows tell', { timeout: 600_000 }, async () => {
    const types = openTypes(reader)
    for (const entity of types) await askOfType(programme, reader, entity)
    expect(types.length).toBeGreaterThan(30)
  })

  it('is told by no way of a row that is hidden, nor of its values', { timeout: 600_000 }, async () => {
    const cells = new Map<string, number>()
    for (const entity of openTypes(reader))
      for (const [kind, fields] of await askOfRows(programme, reader, entity))
        cells.set(kind, (cells.get(kind) ?? 0) + fields)
    console.log(`${token}: fields of rows by kind`, Object.fromEntries(cells))
    expect([...cells.keys()].some((kind) => kind.startsWith('hidden'))).toBe(token !== 'demo-consortium')
    expect(Math.max(...cells.values())).toBeGreaterThan(200)
  })
})
