import {
  respondentKinds,
  type EvaluationSurvey as EvaluationSurveyFacts,
  type RespondentKind,
} from '@cohortium/domain'
import { BelongsTo, DateOnly, Enum, GraphType, Id, Text, Version } from '@cohortium/graph-sql/declare'
import type { Cohort } from '../../programme/cohort/cohort.entity.ts'

@GraphType({
  owner: 'insight',
  table: 'evaluation_survey',
  prefix: 'svy',
  plural: 'evaluationSurveys',
  description: 'A questionnaire about the programme, put to one kind of respondent for one cohort.',
  order: ['openedOn'],
  checks: { evaluation_survey_closed_after_opened: 'closed_on >= opened_on' },
  indexes: [['cohort', 'openedOn']],
})
export class EvaluationSurvey implements EvaluationSurveyFacts {
  @Id() id!: number

  @Text('Title of the questionnaire.') title!: string

  @Enum(respondentKinds, 'Who is asked.') respondentKind!: RespondentKind

  @DateOnly('First day on which it could be answered.') openedOn!: string

  @DateOnly('Last day on which it could be answered; absent while it is open.', { nullable: true })
  closedOn!: string | null

  @Version() version!: number

  @BelongsTo('Cohort', 'Cohort that it is about.', {
    many: 'evaluationSurveys',
    manyDescription: 'Questionnaires about the cohort.',
  })
  cohort!: Cohort
}
