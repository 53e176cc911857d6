import type { EvaluationResponse as EvaluationResponseFacts } from '@cohortium/domain'
import { BelongsTo, DateOnly, GraphType, Id, Text } from '@cohortium/graph-sql/declare'
import { evaluationReaders, moderationReaders } from '../../../readers.ts'
import type { EvaluationSurvey } from '../evaluation-survey/evaluation-survey.entity.ts'

@GraphType({
  owner: 'insight',
  table: 'evaluation_response',
  prefix: 'evr',
  plural: 'evaluationResponses',
  description: 'One anonymous set of answers to a questionnaire.',
  readers: evaluationReaders,
  order: ['submittedOn'],
  indexes: [['survey', 'submittedOn']],
})
export class EvaluationResponse implements EvaluationResponseFacts {
  @Id() id!: number

  @DateOnly('Day on which it was handed in.') submittedOn!: string

  @Text('What the respondent wrote in their own words; absent when they wrote nothing.', {
    nullable: true,
    readers: moderationReaders,
    instead: 'scores',
  })
  comment!: string | null

  @BelongsTo('EvaluationSurvey', 'Questionnaire answered.', {
    many: 'responses',
    manyDescription: 'Sets of answers to the questionnaire.',
  })
  survey!: EvaluationSurvey
}
