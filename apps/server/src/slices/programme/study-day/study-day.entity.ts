import type { StudyDay as StudyDayFacts } from '@cohortium/domain'
import { BelongsTo, DateOnly, GraphType, Id, Int, Text } from '@cohortium/graph-sql/declare'
import type { DeliveryGroup } from '../delivery-group/delivery-group.entity.ts'

@GraphType({
  owner: 'programme',
  table: 'study_day',
  prefix: 'sdy',
  plural: 'studyDays',
  description: 'One of the four days recommended for private study. Advice only: nothing depends on it.',
  order: ['recommendedOn'],
  stands: 'always',
  uniques: [['deliveryGroup', 'number']],
  checks: { study_day_number_1_to_4: 'number between 1 and 4' },
})
export class StudyDay implements StudyDayFacts {
  @Id() id!: number

  @Int('Place in the series, 1 to 4.') number!: number

  @DateOnly('Day recommended for it.') recommendedOn!: string

  @Text('What the day might be used for.') theme!: string

  @BelongsTo('DeliveryGroup', 'Group to which the day is recommended.', {
    many: 'studyDays',
    manyDescription: 'The group’s four recommended study days, in order.',
    manyList: 'plain',
    manyOrder: ['number'],
  })
  deliveryGroup!: DeliveryGroup
}
