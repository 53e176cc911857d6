import { describe, expect, it } from 'vitest'
import { registerOf, registerText } from './register.ts'

describe('the register of a taught day', () => {
  it('counts a day made up elsewhere as attended, and both kinds of absence as absent', () => {
    const register = registerOf([
      { keys: { status: 'PRESENT' }, count: 14 },
      { keys: { status: 'MADE_UP_ELSEWHERE' }, count: 1 },
      { keys: { status: 'ABSENT' }, count: 2 },
      { keys: { status: 'AUTHORISED_ABSENCE' }, count: 1 },
    ])
    expect(register).toEqual({ attended: 15, absent: 3, recorded: 18 })
    expect(registerText(register)).toBe('15 of 18')
  })

  it('says so when none was taken', () => {
    expect(registerText(registerOf([]))).toBe('No register')
  })
})
