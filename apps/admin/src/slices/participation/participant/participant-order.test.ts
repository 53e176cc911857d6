import { describe, expect, it } from 'vitest'
import { nextSort, orderOf, sortOf } from './participant-order.ts'

describe('the order of the list', () => {
  it.each(['', 'height', '-', 'constructor'])('is by name where the address says %o', (text) => {
    expect(sortOf(text)).toEqual({ column: 'name', descending: false })
    expect(orderOf(text)).toEqual([{ familyName: 'ASC' }, { givenName: 'ASC' }])
  })

  it('goes the other way with a minus, equal rows still by name', () => {
    expect(orderOf('-deadline')).toEqual([{ statutoryDeadline: 'DESC' }, { familyName: 'ASC' }])
  })

  it.each([
    ['', 'deadline', 'deadline'],
    ['deadline', 'deadline', '-deadline'],
    ['-deadline', 'deadline', 'deadline'],
    ['deadline', 'portfolio', 'portfolio'],
    ['', 'name', '-name'],
    ['-name', 'name', ''],
  ] as const)('from %o a press on %s makes %o', (now, column, next) => {
    expect(nextSort(now, column)).toBe(next)
  })
})
