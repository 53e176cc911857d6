import { resourceKinds, type Resource as ResourceFacts, type ResourceKind } from '@cohortium/domain'
import { BelongsTo, DateOnly, Enum, GraphType, Id, Text, Version } from '@cohortium/graph-sql/declare'
import type { DeliveryGroup } from '../delivery-group/delivery-group.entity.ts'
import type { LearningOutcome } from '../learning-outcome/learning-outcome.entity.ts'
import type { Module } from '../module/module.entity.ts'
import type { TaughtDay } from '../taught-day/taught-day.entity.ts'

@GraphType({
  owner: 'programme',
  table: 'resource',
  prefix: 'res',
  plural: 'resources',
  description: 'Online material, or good practice that a participant or tutor shares with the group.',
  order: ['title'],
  search: ['title', 'description'],
  checks: { resource_withdrawn_after: 'withdrawn_on >= published_on' },
  indexes: [
    ['module', 'title'],
    ['taughtDay', 'title'],
    ['learningOutcome', 'title'],
    ['deliveryGroup', 'title'],
  ],
})
export class Resource implements ResourceFacts {
  @Id() id!: number

  @Text('Title of the material.') title!: string

  @Enum(resourceKinds, 'Form of the material.') kind!: ResourceKind

  @Text('Address where it can be read; absent for text kept here alone.', { nullable: true })
  url!: string | null

  @Text('What it offers, in a sentence or two.') description!: string

  @DateOnly('Day on which it was made available.', { nullable: true }) publishedOn!: string | null

  @DateOnly('First day on which it is no longer offered; absent while it is.', { nullable: true })
  withdrawnOn!: string | null

  @Text('Role of the person who shared it, never a name; absent for the programme’s own material.', {
    nullable: true,
  })
  sharedBy!: string | null

  @Text('Where the material comes from.', { nullable: true }) source!: string | null

  @Version() version!: number

  @BelongsTo('Module', 'Module it supports; absent when it supports none in particular.', {
    nullable: true,
    many: 'resources',
    manyDescription: 'Material that supports the module.',
  })
  module!: Module | null

  @BelongsTo('TaughtDay', 'Taught day it belongs to; absent when it belongs to none.', {
    nullable: true,
    many: 'resources',
    manyDescription: 'Material for the day.',
  })
  taughtDay!: TaughtDay | null

  @BelongsTo('LearningOutcome', 'Outcome it helps to meet; absent when it helps none in particular.', {
    nullable: true,
    many: 'resources',
    manyDescription: 'Material that helps to meet the outcome.',
  })
  learningOutcome!: LearningOutcome | null

  @BelongsTo('DeliveryGroup', 'Group it was shared with; absent when it is open to everyone.', {
    nullable: true,
    many: 'resources',
    manyDescription: 'Material shared with the group.',
  })
  deliveryGroup!: DeliveryGroup | null
}
