import { expect, it } from 'vitest'
import { formatPence } from './fee-rate-labels.ts'

it.each([
  [270_000, '£2,700'],
  [265_050, '£2,650.50'],
  [0, '£0'],
])('%i pence are written %s', (pence, text) => {
  expect(formatPence(pence)).toBe(text)
})
