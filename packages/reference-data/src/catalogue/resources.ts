import resources from '../../data/resources.json' with { type: 'json' }
import { idOrNull } from './find.ts'
import { module } from './modules.ts'
import { learningOutcome } from './outcomes.ts'
import { numbered } from './row.ts'
import { cite } from './source.ts'

/** Online material of the blended programme, each piece attached to a module or a learning outcome. */
export const resource = numbered(resources, (record) => ({
  title: record.title,
  kind: record.kind,
  url: record.url,
  description: record.description,
  published_on: record.publishedOn,
  shared_by: null,
  source: cite(record.source),
  module_id: idOrNull(module, record.module),
  taught_day_id: null,
  learning_outcome_id: idOrNull(learningOutcome, record.outcome),
  delivery_group_id: null,
  version: 1,
}))
