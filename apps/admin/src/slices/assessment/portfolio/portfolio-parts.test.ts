import { describe, expect, it } from 'vitest'
import type { ParticipantPortfolioQuery } from '@/gql/graphql.ts'
import { portfolioParts } from './portfolio-parts.ts'

const outcome = (number: number, part: 'A' | 'B') => ({
  id: `out_${number}`,
  code: `${part}${number}`,
  number,
  part,
  title: '',
  description: '',
})
const framework = (id: string, ...outcomes: ReturnType<typeof outcome>[]) => ({
  id,
  code: id,
  title: id,
  outcomes,
})
const judgement = (number: number, isMet: boolean) => ({
  id: `jud_${number}`,
  isMet,
  judgedOn: '2024-01-01',
  judgedBy: { id: 'tut_1', givenName: 'Holly', familyName: 'Hussain' },
  outcome: { id: `out_${number}` },
})

const old = framework('old', outcome(1, 'A'), outcome(2, 'A'), outcome(3, 'B'))
const renewed = framework('renewed', outcome(4, 'A'), outcome(5, 'B'))

function query(
  outcomesTotal: number,
  ...judgements: ReturnType<typeof judgement>[]
): ParticipantPortfolioQuery {
  return {
    learningOutcomeFrameworks: { nodes: [renewed, old] },
    participant: {
      id: 'par_1',
      outcomesMet: 0,
      outcomesTotal,
      outcomeJudgements: { nodes: judgements },
      portfolio: { nodes: [] },
    },
  }
}

describe('the portfolio by parts', () => {
  it('shows every outcome of the part, judged or not', () => {
    const parts = portfolioParts(query(3, judgement(1, true), judgement(3, false)))
    expect(parts.map(({ part, met, rows }) => [part, met, rows.length])).toEqual([
      ['A', 1, 2],
      ['B', 0, 1],
    ])
    expect(parts[0]!.rows[1]!.judgement).toBeUndefined()
  })

  it('takes the version of the framework that the participant is judged by', () => {
    expect(portfolioParts(query(3, judgement(2, true)))[0]!.rows[0]!.outcome.code).toBe('A1')
    expect(portfolioParts(query(2))[0]!.rows[0]!.outcome.code).toBe('A4')
  })

  it('is none where the programme has none', () => {
    expect(portfolioParts(query(0))).toEqual([])
  })
})
