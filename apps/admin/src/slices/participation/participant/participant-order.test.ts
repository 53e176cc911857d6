import { describe, expect, it } from 'vitest'
import { everything, mayOf } from '@/app/access/may.ts'
import { nextSort, orderOf, sortOf } from './participant-order.ts'

const analyst = mayOf('reporting_analyst')

describe('the order of the list', () => {
  it.each(['', 'height', '-', 'constructor'])('is by name where the address says %o', (text) => {
    expect(sortOf(text)).toEqual({ column: 'name', descending: false })
    expect(orderOf(text, everything)).toEqual([{ familyName: 'ASC' }, { givenName: 'ASC' }])
  })

  it('goes the other way with a minus, equal rows still by name', () => {
    expect(orderOf('-deadline', everything)).toEqual([{ statutoryDeadline: 'DESC' }, { familyName: 'ASC' }])
  })

  it('is by pseudonym, and by the references of tutors, for whom names are closed', () => {
    expect(orderOf('', analyst)).toEqual([{ pseudonym: 'ASC' }])
    expect(orderOf('-tutor', analyst)).toEqual([
      { primaryTutor: { reference: 'DESC' } },
      { pseudonym: 'ASC' },
    ])
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
