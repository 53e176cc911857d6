import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { correctionKeepsResult, decisionFits, type BoardDecision } from './board-decision.ts'
import { drawSample } from './moderation-draw.ts'

const mark = (value: number) => ({ mark: value, passMark: 50 })

describe('a board', () => {
  test.each<[BoardDecision, number, string | undefined]>([
    ['confirmPass', 50, undefined],
    ['confirmPass', 49.99, 'MarkBelowPass'],
    ['refer', 45, undefined],
    ['refer', 50, 'MarkReachesPass'],
    ['fail', 0, undefined],
    ['fail', 72, 'MarkReachesPass'],
    ['defer', 12, undefined],
    ['defer', 88, undefined],
  ])('that decides to %s on a mark of %f is refused: %s', (decision, value, reason) => {
    const verdict = decisionFits(decision, mark(value))
    expect(verdict.ok ? undefined : verdict.reason).toBe(reason)
  })

  test.each<[BoardDecision, string[], string | undefined]>([
    ['confirmPass', [], undefined],
    ['confirmPass', ['7'], 'OutcomesNotMet'],
    ['refer', ['7', '8'], undefined],
    ['refer', [], 'OutcomesAllMet'],
    ['fail', [], 'OutcomesAllMet'],
    ['defer', ['7'], undefined],
  ])('that decides to %s on a portfolio without %j is refused: %s', (decision, outcomesToMeet, reason) => {
    const verdict = decisionFits(decision, { outcomesToMeet })
    expect(verdict.ok ? undefined : verdict.reason).toBe(reason)
  })

  test.each<[string, number, boolean]>([
    ['passed', 52, true],
    ['passed', 49, false],
    ['failed', 49, true],
    ['failed', 50, false],
    ['referred', 50, false],
    ['deferred', 90, true],
  ])('whose result is %s has it corrected to %i: %s', (status, value, stands) => {
    expect(correctionKeepsResult(status, value, 50).ok).toBe(stands)
  })
})

describe('a moderation sample', () => {
  const drawn = (raw: number, more: Partial<Parameters<typeof drawSample>[0][number]> = {}) => ({
    id: raw,
    raw,
    attempt: 1,
    passMark: 50,
    moduleId: 'first',
    lot: 0.5,
    ...more,
  })

  test('has second attempts, the borderline, the failed, the highest of each module, and some by lot', () => {
    const sample = drawSample([
      drawn(64),
      drawn(65, { lot: 0.05 }),
      drawn(52),
      drawn(47),
      drawn(58, { attempt: 2 }),
      drawn(81),
      drawn(70, { moduleId: 'second' }),
    ])
    expect(sample).toEqual([
      { id: 65, reason: 'random' },
      { id: 52, reason: 'borderline' },
      { id: 47, reason: 'fail' },
      { id: 58, reason: 'referred' },
      { id: 81, reason: 'highest' },
      { id: 70, reason: 'highest' },
    ])
  })

  test('leaves out no mark that is not passed, whatever the lots say', () => {
    const marks = fc.array(
      fc.record({
        raw: fc.integer({ min: 0, max: 100 }),
        lot: fc.double({ min: 0, max: 0.99, noNaN: true }),
      }),
    )
    fc.assert(
      fc.property(marks, (all) => {
        const list = all.map(({ raw, lot }, id) => drawn(raw, { id, lot }))
        const sampled = new Set(drawSample(list).map(({ id }) => id))
        expect(list.filter(({ id, raw }) => raw < 50 && !sampled.has(id))).toEqual([])
      }),
    )
  })
})
