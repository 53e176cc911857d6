import { describe, expect, it } from 'vitest'
import { day, oneOf, optional, words } from './readers.ts'

describe('a day', () => {
  it.each([
    ['2024-01-31', '2024-01-31'],
    ['31/01/2024', '2024-01-31'],
    ['1-2-2024', '2024-02-01'],
    ['29.02.2024', '2024-02-29'],
  ])('is read from %s', (cell, value) => expect(day(cell)).toEqual({ ok: true, value }))

  it.each(['', '29/02/2023', '01/31/2024', '2024-1-3', '31/01/24', '45322', 'yesterday'])(
    'is not %j',
    (cell) => {
      expect(day(cell)).toMatchObject({ ok: false })
    },
  )
})

it('a text is one line, of as many characters as there is room for', () => {
  expect(words(20)('Hillcrest\n  Primary')).toEqual({ ok: true, value: 'Hillcrest Primary' })
  expect(words(5)('Hillcrest')).toEqual({ ok: false, message: 'has 9 characters; shorten it to 5 at most.' })
  expect(words(5)('')).toMatchObject({ ok: false })
})

it('an empty cell is nothing where it may be, and a word is known whatever its capitals', () => {
  const read = optional(oneOf({ Open: 1, Closed: 2 }))
  expect([read(''), read('OPEN'), read('ajar')]).toEqual([
    { ok: true, value: null },
    { ok: true, value: 1 },
    { ok: false, message: 'is none of Open, Closed.' },
  ])
})
