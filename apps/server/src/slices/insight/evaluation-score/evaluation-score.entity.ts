import {
  evaluationThemes,
  type EvaluationScore as EvaluationScoreFacts,
  type EvaluationTheme,
} from '@cohortium/domain'
import { BelongsTo, Enum, GraphType, Id, Int } from '@cohortium/graph-sql/declare'
import { evaluationReaders } from '../../../readers.ts'
import type { EvaluationResponse } from '../evaluation-response/evaluation-response.entity.ts'

@GraphType({
  owner: 'insight',
  table: 'evaluation_score',
  prefix: 'evs',
  plural: 'evaluationScores',
  description: 'How one respondent scored one theme.',
  readers: evaluationReaders,
  order: ['theme'],
  uniques: [['response', 'theme']],
  checks: { evaluation_score_1_to_5: 'score between 1 and 5' },
})
export class EvaluationScore implements EvaluationScoreFacts {
  @Id() id!: number

  @Enum(evaluationThemes, 'What was scored.') theme!: EvaluationTheme

  @Int('Score from 1, the lowest, to 5, the highest.') score!: number

  @BelongsTo('EvaluationResponse', 'Set of answers that the score belongs to.', {
    many: 'scores',
    manyDescription: 'Scores given, one per theme at most.',
    manyList: 'plain',
  })
  response!: EvaluationResponse
}
