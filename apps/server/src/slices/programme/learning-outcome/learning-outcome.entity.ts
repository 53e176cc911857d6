import {
  outcomeParts,
  type LearningOutcome as LearningOutcomeFacts,
  type OutcomePart,
} from '@cohortium/domain'
import { BelongsTo, Code, Enum, GraphType, Id, Int, Text } from '@cohortium/graph-sql/declare'
import type { LearningOutcomeFramework } from '../learning-outcome-framework/learning-outcome-framework.entity.ts'

@GraphType({
  owner: 'programme',
  table: 'learning_outcome',
  prefix: 'lo',
  plural: 'learningOutcomes',
  description:
    'One outcome of the framework: something that a participant shows evidence of and a tutor judges.',
  keys: ['code'],
  order: ['code'],
  search: ['code', 'title', 'description'],
  stands: 'always',
  uniques: [['framework', 'number']],
  checks: { learning_outcome_number_positive: 'number >= 1' },
})
export class LearningOutcome implements LearningOutcomeFacts {
  @Id() id!: number

  @Code('Part and number, for example A1, B5 or C10.') code!: string

  @Enum(outcomeParts, 'Part of the framework.') part!: OutcomePart

  @Int('Number within the framework, counted through all parts from 1.') number!: number

  @Text('The outcome in a few words.') title!: string

  @Text('The outcome in full, in this product’s own words.') description!: string

  @BelongsTo('LearningOutcomeFramework', 'Version of the framework that states the outcome.', {
    many: 'outcomes',
    manyDescription: 'Outcomes of the framework, in their published order.',
    manyList: 'plain',
    manyOrder: ['number'],
  })
  framework!: LearningOutcomeFramework
}
