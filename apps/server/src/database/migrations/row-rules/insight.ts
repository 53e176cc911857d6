import { all, seen, type RowRules } from './rules.ts'

const ownCohort = `exists (
  select from evaluation_survey as s
  join cohort as c on c.id = s.cohort_id
  where s.id = survey_id and c.university_id = (select app.viewer_university())
)`
const throughResponse = seen('evaluation_response', 'response_id')

const own = (key: string): RowRules => {
  const rule = `${key} = (select app.viewer_account())`
  return { university: rule, authority: rule, tutor: rule, analyst: rule, examiner: rule }
}

export const insightRules: Readonly<Record<string, RowRules>> = {
  evaluation_response: { university: ownCohort, analyst: all, examiner: ownCohort },
  evaluation_score: { university: throughResponse, analyst: all, examiner: throughResponse },
  account: own('id'),
  assignment: own('account_id'),
  external_identity: own('account_id'),
  credential: own('account_id'),
}
