import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drawNumber } from '../../src/writing/people/draw-number.ts'
import { openImports, type ImportOffice } from '../imports/office.ts'
import { accept, devonSchool, fileOf, rowsAt } from '../imports/people-file.ts'

const plymouth = 'demo-plymouth'
let imports: ImportOffice
beforeAll(async () => {
  imports = await openImports('references')
})
afterAll(() => imports.stop())

interface Numbered {
  id: number
  reference: string
}

const added = async (table: string): Promise<Numbered[]> =>
  (
    await imports.server.owner.query<Numbered>(`select id, reference from ${table} order by id desc limit 20`)
  ).rows.toReversed()

describe('the references of whom an office brings', () => {
  beforeAll(async () => {
    const person = rowsAt(await devonSchool(imports.server.owner))
    const rows = Array.from({ length: 20 }, (_, place) => person(place))
    let one = await imports.tried('APPLICATIONS', fileOf(rows), plymouth)
    one = await imports.step('commitImport', one, plymouth)
    const applications = await added('application')
    await accept(
      imports.server.owner,
      applications.map(({ id }) => id),
    )
    const registrations = applications.map(({ reference }) => `${reference},school`)
    one = await imports.tried('PARTICIPANTS', ['Application,Payer', ...registrations].join('\n'), plymouth)
    await imports.step('commitImport', one, plymouth)
  })

  it.each([
    ['person', 'PER'],
    ['application', 'APP'],
    ['participant', 'SWC'],
  ])(
    'are drawn: that of a %s tells neither the number of its row nor when it was added',
    async (table, head) => {
      const rows = await added(table)
      const numbers = rows.map(({ reference }) => Number(reference.slice(4)))
      for (const [place, { id, reference }] of rows.entries()) {
        expect(reference).toMatch(new RegExp(`^${head}-[1-9]\\d{7}$`))
        expect(numbers[place]).not.toBe(id)
      }
      // By chance once in 20! times.
      expect(numbers).not.toEqual(numbers.toSorted((a, b) => a - b))
      const apart = numbers.map((number, place) => number - rows[place]!.id)
      expect(new Set(apart).size).toBe(20)
    },
  )
})

it('a reference that somebody has already is drawn anew', async () => {
  const drawn = [10_000_001, 10_000_002, 10_000_003]
  const ask = async (_statement: string, [reference]: readonly unknown[] = []) =>
    reference === 'PER-10000003' ? [] : [{}]
  expect(await drawNumber({ ask } as never, 'person', 'PER', () => drawn.shift()!)).toBe('PER-10000003')
})
