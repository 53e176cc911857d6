import type { DeliveryGroup as DeliveryGroupFacts } from '@cohortium/domain'
import { BelongsTo, Code, GraphType, Id, Int, Text, Version } from '@cohortium/graph-sql/declare'
import type { Cohort } from '../cohort/cohort.entity.ts'
import type { LocalAuthority } from '../../partners/local-authority/local-authority.entity.ts'

@GraphType({
  owner: 'programme',
  table: 'delivery_group',
  prefix: 'grp',
  plural: 'deliveryGroups',
  description: 'The part of a cohort that is taught together in one authority, on the same six taught days.',
  keys: ['code'],
  order: ['code'],
  stands: 'always',
  checks: { delivery_group_capacity_not_negative: 'capacity >= 0' },
  indexes: [
    ['cohort', 'code'],
    ['localAuthority', 'code'],
  ],
})
export class DeliveryGroup implements DeliveryGroupFacts {
  @Id() id!: number

  @Code('Cohort, authority and number, for example PLYMOUTH-2023-DV-1.') code!: string

  @Text('Name shown in lists.') name!: string

  @Text('Usual place of the taught days.') venue!: string

  @Int('Number of participants the venue can take.') capacity!: number

  @Version() version!: number

  @BelongsTo('Cohort', 'Cohort that the group belongs to.', {
    many: 'deliveryGroups',
    manyDescription: 'Groups in which the cohort is taught.',
  })
  cohort!: Cohort

  @BelongsTo('LocalAuthority', 'Authority in which the group is taught.', {
    many: 'deliveryGroups',
    manyDescription: 'Groups taught in this authority, in every cohort.',
  })
  localAuthority!: LocalAuthority
}
