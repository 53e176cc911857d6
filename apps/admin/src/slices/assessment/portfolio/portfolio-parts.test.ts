import { describe, expect, it } from 'vitest'
import { portfolioParts } from './portfolio-parts.ts'

const outcome = (number: number, part: 'A' | 'B') => ({
  id: `out_${number}`,
  code: `${part}${number}`,
  number,
  part,
  title: '',
  description: '',
})
const judgement = (number: number, isMet: boolean) => ({
  id: `jud_${number}`,
  isMet,
  judgedOn: '2024-01-01',
  judgedBy: { id: 'tut_1', reference: 'TUT-001', givenName: 'Holly', familyName: 'Hussain' },
  outcome: { id: `out_${number}` },
})

function portfolio(
  outcomes: ReturnType<typeof outcome>[] | undefined,
  ...judgements: ReturnType<typeof judgement>[]
): Parameters<typeof portfolioParts>[0] {
  return {
    id: 'par_1',
    framework: outcomes ? { id: 'lof_1', code: 'TEST-2014', title: 'Learning outcomes', outcomes } : null,
    outcomeJudgements: { nodes: judgements },
    portfolio: { nodes: [] },
  }
}

describe('the portfolio by parts', () => {
  it('shows every outcome of the part, judged or not', () => {
    const outcomes = [outcome(1, 'A'), outcome(2, 'A'), outcome(3, 'B')]
    const parts = portfolioParts(portfolio(outcomes, judgement(1, true), judgement(3, false)))
    expect(parts.map(({ part, met, rows }) => [part, met, rows.length])).toEqual([
      ['A', 1, 2],
      ['B', 0, 1],
    ])
    expect(parts[0]!.rows[1]!.judgement).toBeUndefined()
  })

  it('is none where the programme has none', () => {
    expect(portfolioParts(portfolio(undefined))).toEqual([])
  })
})
