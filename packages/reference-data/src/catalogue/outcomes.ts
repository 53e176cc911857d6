import frameworks from '../../data/learning-outcome-frameworks.json' with { type: 'json' }
import outcomes from '../../data/learning-outcomes.json' with { type: 'json' }
import { idOf } from './find.ts'
import { numbered } from './row.ts'
import { cite } from './source.ts'

/** Versions of the national learning outcomes. */
export const learningOutcomeFramework = numbered(frameworks, (record) => ({
  code: record.code,
  title: record.title,
  publisher: record.publisher,
  published_on: record.publishedOn,
  source: cite(record.source),
}))

/** What a SENCO has to show, in our own words. Source: NCTL 2014. */
export const learningOutcome = numbered(outcomes, (record) => ({
  code: record.code,
  part: record.part,
  number: record.number,
  title: record.title,
  description: record.description,
  framework_id: idOf(learningOutcomeFramework, record.framework),
}))
