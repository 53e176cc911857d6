import {
  claimStates,
  concernCategories,
  concernSeverities,
  type ClaimState,
  type ConcernCategory,
  type ConcernSeverity,
} from '@cohortium/domain'
import { graphqlEnum } from '@cohortium/graph-sql/declare'
import { Field, ObjectType } from 'type-graphql'
import { TimelineEvent } from './timeline-event.ts'

const states = graphqlEnum(claimStates)
const categories = graphqlEnum(concernCategories)
const severities = graphqlEnum(concernSeverities)

@ObjectType({ description: 'Somebody was worried, or is no longer.', implements: TimelineEvent })
export class ConcernEvent extends TimelineEvent {
  @Field(() => categories, { description: 'What the worry is about.' }) category!: ConcernCategory
  @Field(() => severities, { description: 'How grave it is.' }) severity!: ConcernSeverity
}

@ObjectType({ description: 'More time was asked for, or that was decided.', implements: TimelineEvent })
export class ExtensionEvent extends TimelineEvent {
  @Field(() => states, { nullable: true, description: 'What was decided; null when it was asked for.' })
  decision!: ClaimState | null
}

@ObjectType({ description: 'Circumstances were claimed, or that was decided.', implements: TimelineEvent })
export class CircumstanceEvent extends TimelineEvent {
  @Field(() => states, { nullable: true, description: 'What was decided; null when they were claimed.' })
  decision!: ClaimState | null
}
