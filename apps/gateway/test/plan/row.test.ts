import { expect, it } from 'vitest'
import { addTo, type Row } from '../../src/plan/row.ts'

const added = (row: Row, more: Row): Row => {
  addTo(row, more)
  return row
}

it.each<[string, Row, Row, Row]>([
  ['a field that was not known', { id: 'a' }, { name: 'A' }, { id: 'a', name: 'A' }],
  ['null, where something is known', { name: 'A' }, { name: null }, { name: 'A' }],
  ['something, where null was known', { name: null }, { name: 'A' }, { name: 'A' }],
  ['rows within rows', { of: { id: 'a' } }, { of: { name: 'A' } }, { of: { id: 'a', name: 'A' } }],
  [
    'rows in lists, place by place',
    { all: [{ id: 'a' }, null, { id: 'c' }] },
    { all: [{ name: 'A' }, null, { name: 'C' }] },
    { all: [{ id: 'a', name: 'A' }, null, { id: 'c', name: 'C' }] },
  ],
])('to a row is added %s', (_what, row, more, whole) => {
  expect(added(row, more)).toEqual(whole)
})

it('a field may have any name', () => {
  const more = JSON.parse('{"__proto__":{"id":"a"},"constructor":{"id":"b"}}') as Row
  expect(JSON.stringify(added({}, more))).toBe(JSON.stringify(more))
  expect(JSON.stringify(added(added({}, more), more))).toBe(JSON.stringify(more))
})

it('what is added to several rows belongs to each alone', () => {
  const [one, other, more] = [{}, {}, { of: { id: 'a', all: [{ id: 'b' }] } }] as [Row, Row, Row]
  addTo(one, more, true)
  addTo(other, more)
  addTo(one, { of: { all: [{ name: 'B' }] } })
  expect(other).toEqual({ of: { id: 'a', all: [{ id: 'b' }] } })
})
