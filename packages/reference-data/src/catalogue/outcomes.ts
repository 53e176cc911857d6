import { outcomeParts, type LearningOutcome, type LearningOutcomeFramework } from '@cohortium/domain'
import frameworks from '../../data/learning-outcome-frameworks.json' with { type: 'json' }
import outcomes from '../../data/learning-outcomes.json' with { type: 'json' }
import type { Columns } from './columns.ts'
import { idOf } from './find.ts'
import { member } from './member.ts'
import { numbered } from './row.ts'
import { cite } from './source.ts'

/** Versions of the national learning outcomes. */
export const learningOutcomeFramework: readonly Columns<LearningOutcomeFramework>[] = numbered(
  frameworks,
  (record) => ({
    code: record.code,
    title: record.title,
    publisher: record.publisher,
    published_on: record.publishedOn,
    source: cite(record.source),
  }),
)

/** What a SENCO has to show, in our own words. Source: NCTL 2014. */
export const learningOutcome: readonly Columns<LearningOutcome, 'framework'>[] = numbered(
  outcomes,
  (record) => ({
    code: record.code,
    part: member(outcomeParts, record.part),
    number: record.number,
    title: record.title,
    description: record.description,
    framework_id: idOf(learningOutcomeFramework, record.framework),
  }),
)
