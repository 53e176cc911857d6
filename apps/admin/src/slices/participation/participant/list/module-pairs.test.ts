import { describe, expect, it } from 'vitest'
import { markedRoles, modulePairs } from './module-pairs.ts'

const row = (...codes: string[]) => ({
  moduleRegistrations: {
    nodes: codes
      .map((code, index) => ({ role: markedRoles[index]!, module: { id: code, code } }))
      .toReversed(),
  },
})
const plymouth = row('PGSEN704', 'PGSEN705')
const exeter = row('EFPM278', 'EFPM279')

describe('the heading of the marks', () => {
  it.each([
    ['Plymouth’s participants', [plymouth, plymouth], ['704 / 705']],
    ['Exeter’s participants', [exeter], ['278 / 279']],
    ['those of both', [plymouth, exeter, plymouth], ['278 / 279', '704 / 705']],
    ['somebody with one module beside others', [row('PGSEN704'), exeter], ['278 / 279']],
    ['nobody with both', [row('PGSEN704'), row()], []],
  ])('of %s has the numbers of their modules', (_, rows, expected) => {
    expect(modulePairs(rows).map(({ numbers }) => numbers)).toEqual(expected)
  })

  it('has the whole codes in words', () => {
    expect(modulePairs([exeter])[0]?.codes).toBe('EFPM278 and EFPM279')
  })
})
