import type { Slice } from '../../slice.ts'
import { EvaluationResponse } from './evaluation-response/evaluation-response.entity.ts'
import { EvaluationScore } from './evaluation-score/evaluation-score.entity.ts'
import { EvaluationSurvey } from './evaluation-survey/evaluation-survey.entity.ts'
import { OperationExplanationQueries } from './operation-explanation/operation-explanation.queries.ts'
import { ProgrammeDateQueries } from './programme-date/programme-date.queries.ts'

export const insight: Slice = {
  name: 'insight',
  description: 'Evaluation of the programme by those who took part.',
  types: [EvaluationSurvey, EvaluationResponse, EvaluationScore],
  resolvers: [ProgrammeDateQueries, OperationExplanationQueries],
}
