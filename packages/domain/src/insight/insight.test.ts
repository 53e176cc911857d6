import { expect, test } from 'vitest'
import { isScore } from './score.ts'

test.each([
  [1, true],
  [5, true],
  [0, false],
  [6, false],
  [3.5, false],
])('%f is a score: %s', (score, valid) => expect(isScore(score)).toBe(valid))
