import { resourceKinds, type Resource } from '@cohortium/domain'
import resources from '../../data/resources.json' with { type: 'json' }
import type { Columns } from './columns.ts'
import { idOrNull } from './find.ts'
import { member } from './member.ts'
import { module } from './modules.ts'
import { learningOutcome } from './outcomes.ts'
import { numbered } from './row.ts'
import { cite } from './source.ts'

/** Online material of the blended programme, each piece attached to a module or a learning outcome. */
export const resource: readonly Columns<
  Resource,
  never,
  'module' | 'taught_day' | 'learning_outcome' | 'delivery_group'
>[] = numbered(resources, (record) => ({
  title: record.title,
  kind: member(resourceKinds, record.kind),
  url: record.url,
  description: record.description,
  published_on: record.publishedOn,
  withdrawn_on: null,
  shared_by: null,
  source: cite(record.source),
  module_id: idOrNull(module, record.module),
  taught_day_id: null,
  learning_outcome_id: idOrNull(learningOutcome, record.outcome),
  delivery_group_id: null,
  version: 1,
}))
