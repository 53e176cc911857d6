import { expect, it } from 'vitest'
import { standingOn } from './agreement-standing.ts'

it.each([
  ['2022-07-31', 'Not yet in force'],
  ['2022-08-01', 'In force'],
  ['2023-07-31', 'In force'],
  ['2023-08-01', 'Ended'],
])('on %s the agreement for the year 2022/23 is: %s', (day, label) => {
  expect(standingOn(day, '2022-08-01', '2023-08-01').label).toBe(label)
})
