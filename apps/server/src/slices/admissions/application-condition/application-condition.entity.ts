import type { ApplicationCondition as ApplicationConditionFacts } from '@cohortium/domain'
import { BelongsTo, DateOnly, GraphType, Id, Text } from '@cohortium/graph-sql/declare'
import { officeReaders } from '../../../readers.ts'
import type { Application } from '../application/application.entity.ts'

@GraphType({
  owner: 'admissions',
  table: 'application_condition',
  prefix: 'acn',
  plural: 'applicationConditions',
  description: 'A condition of an offer that must be met by a day.',
  readers: officeReaders,
  order: ['dueOn'],
  indexes: [['application', 'dueOn']],
})
export class ApplicationCondition implements ApplicationConditionFacts {
  @Id() id!: number

  @Text('What must be done or shown.') description!: string

  @DateOnly('Last day on which it can be met.') dueOn!: string

  @DateOnly('Day on which it was met; absent until then.', { nullable: true }) metOn!: string | null

  @BelongsTo('Application', 'Application whose offer carries the condition.', {
    many: 'conditions',
    manyDescription: 'Conditions of the offer.',
    manyList: 'plain',
  })
  application!: Application
}
