import type { TaughtDay as TaughtDayFacts } from '@cohortium/domain'
import { BelongsTo, DateOnly, GraphType, Id, Int, Text, Version } from '@cohortium/graph-sql/declare'
import type { DeliveryGroup } from '../delivery-group/delivery-group.entity.ts'

@GraphType({
  owner: 'programme',
  table: 'taught_day',
  prefix: 'day',
  plural: 'taughtDays',
  description:
    'One of the six numbered days on which a delivery group is taught; attendance is recorded for each.',
  order: ['heldOn'],
  stands: 'always',
  uniques: [['deliveryGroup', 'number']],
  checks: { taught_day_number_1_to_6: 'number between 1 and 6' },
})
export class TaughtDay implements TaughtDayFacts {
  @Id() id!: number

  @Int('Place in the series, 1 to 6.') number!: number

  @DateOnly('Day on which it is held.') heldOn!: string

  @Text('Place where it is held.') venue!: string

  @Text('What the day is about.') theme!: string

  @Version() version!: number

  @BelongsTo('DeliveryGroup', 'Group that is taught on the day.', {
    many: 'taughtDays',
    manyDescription: 'The group’s six taught days, in order.',
    manyList: 'plain',
    manyOrder: ['number'],
  })
  deliveryGroup!: DeliveryGroup
}
