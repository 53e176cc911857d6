import { expect, it } from 'vitest'
import { BoundedMap } from './bounded-map.ts'

it('forgets what was not used for longest, when its keys grow beyond the bound', () => {
  const map = new BoundedMap<number>(6)
  for (const [value, key] of ['aa', 'bb', 'cc'].entries()) map.set(key, value)
  expect(map.get('aa')).toBe(0)
  map.set('dd', 3)
  expect(['aa', 'bb', 'cc', 'dd'].map((key) => map.get(key))).toEqual([0, undefined, 2, 3])
  expect(map.length).toBe(6)
})

it('keeps one value a key', () => {
  const map = new BoundedMap<number>(4)
  for (let value = 0; value < 9; value += 1) map.set('aa', value)
  expect([map.get('aa'), map.length]).toEqual([8, 2])
})

it('does not keep what is longer than the bound', () => {
  const map = new BoundedMap<number>(3)
  map.set('aaaa', 1)
  expect([map.get('aaaa'), map.length]).toEqual([undefined, 0])
})
