import { respondentKinds, type RespondentKind } from '@cohortium/domain'
import { InputType } from 'type-graphql'
import { changed } from '../../../writing/answers.ts'
import { ChangeInput, thingInput } from '../../../writing/inputs/change-input.ts'
import { Choice, Ref, Words, type RowNumber } from '../../../writing/inputs/fields.ts'
import { insert } from '../../../writing/insert.ts'
import { mutationsOf } from '../../../writing/mutation.ts'
import { EvaluationSurvey } from './evaluation-survey.entity.ts'
import { evaluationSurveyPolicy } from './evaluation-survey.policy.ts'

const { change, create } = mutationsOf('insight')
const EvaluationSurveyChanged = changed(EvaluationSurvey, 'insight')

@InputType({ description: 'A questionnaire to put to people.' })
class OpenSurveyInput extends ChangeInput {
  @Ref('Cohort', 'Cohort that it is about.')
  cohortId!: RowNumber

  @Choice(respondentKinds, 'Who is asked.')
  respondentKind!: RespondentKind

  @Words('Heading that respondents read.', { most: 200 })
  title!: string
}

export const openSurvey = create({
  name: 'openSurvey',
  description: 'Opens a questionnaire about a cohort, put to one kind of respondent.',
  needs: 'configuration',
  input: OpenSurveyInput,
  answers: EvaluationSurveyChanged,
  refusals: [],
  async run({ store, today }, { cohortId, respondentKind, title }) {
    const survey = { title, respondentKind, openedOn: today, cohort: { id: cohortId } }
    return { ok: true, id: await insert(store, 'EvaluationSurvey', survey) }
  },
})

@InputType({ description: 'A questionnaire that takes no further answers.' })
class CloseSurveyInput extends thingInput('EvaluationSurvey', 'survey') {}

export const closeSurvey = change({
  name: 'closeSurvey',
  description: 'Closes a questionnaire: links that were sent for it hold no more.',
  of: evaluationSurveyPolicy,
  action: 'close',
  input: CloseSurveyInput,
  answers: EvaluationSurveyChanged,
  refusals: [],
  async run({ post, store, today }, { id }) {
    await post.revokeLinks('evaluation', id)
    await store.update('EvaluationSurvey', id, { closedOn: today })
    return { ok: true, id }
  },
})
