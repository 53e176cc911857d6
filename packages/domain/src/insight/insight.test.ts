import { expect, test } from 'vitest'
import { isScore } from './score.ts'
import { hasHistory } from './types-with-history.ts'

test.each([
  [1, true],
  [5, true],
  [0, false],
  [6, false],
  [3.5, false],
])('%f is a score: %s', (score, valid) => expect(isScore(score)).toBe(valid))

test.each([
  ['Routing', true],
  ['TutorAllocation', true],
  ['DataSharingAgreement', true],
  ['Award', true],
  ['FeeRate', false],
  ['Resource', false],
])('%s can be asked as of a date: %s', (type, kept) => expect(hasHistory(type)).toBe(kept))
