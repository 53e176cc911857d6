import { expect, it } from 'vitest'
import { nextTaughtDay } from './next-taught-day.ts'

const devon = {
  localAuthority: { shortName: 'Devon' },
  taughtDays: [{ number: 4, heldOn: '2024-01-24', venue: 'Exeter' }],
}
const cornwall = {
  localAuthority: { shortName: 'Cornwall' },
  taughtDays: [
    { number: 5, heldOn: '2024-03-05', venue: 'Truro' },
    { number: 4, heldOn: '2024-01-23', venue: 'Truro' },
  ],
}

it('the next taught day of a cohort is the earliest of all its groups', () => {
  expect(nextTaughtDay([devon, cornwall])).toEqual({ authority: 'Cornwall', day: cornwall.taughtDays[1] })
})

it('a cohort whose days are over has none', () => {
  expect(nextTaughtDay([{ ...devon, taughtDays: [] }])).toBeUndefined()
})
