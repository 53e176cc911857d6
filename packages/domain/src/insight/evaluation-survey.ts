import type { IsoDate } from '../dates/iso-date.ts'
import type { RespondentKind } from './respondent-kind.ts'

/** A set of questions put to one kind of respondent about a cohort. */
export interface EvaluationSurvey {
  /** Identity within the table, from 1. */
  id: number
  title: string
  respondentKind: RespondentKind
  openedOn: IsoDate
  closedOn: IsoDate | null
  version: number
}
