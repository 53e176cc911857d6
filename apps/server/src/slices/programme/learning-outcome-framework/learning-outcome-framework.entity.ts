import type { LearningOutcomeFramework as LearningOutcomeFrameworkFacts } from '@cohortium/domain'
import { Code, DateOnly, GraphType, Id, Text } from '@cohortium/graph-sql/declare'

@GraphType({
  owner: 'programme',
  table: 'learning_outcome_framework',
  prefix: 'lof',
  plural: 'learningOutcomeFrameworks',
  description: 'A published version of the outcomes that holders of the award must meet.',
  keys: ['code'],
  order: ['code'],
  stands: 'always',
})
export class LearningOutcomeFramework implements LearningOutcomeFrameworkFacts {
  @Id() id!: number

  @Code('Publisher and year, for example NCTL-2014.') code!: string

  @Text('Title of the publication.') title!: string

  @Text('Body that published it.') publisher!: string

  @DateOnly('Day of publication.') publishedOn!: string

  @Text('Where the framework was read.') source!: string
}
