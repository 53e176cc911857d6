import {
  awardScopes,
  deadlineReasons,
  eligibilityRoutes,
  type AwardScope,
  type DeadlineReason,
  type EligibilityRoute,
} from '@cohortium/domain'
import { GraphQLDate, graphqlEnum } from '@cohortium/graph-sql/declare'
import { Extensions, Field, ObjectType } from 'type-graphql'
import { NeededDocument } from './application.refusals.ts'
import { RuleReason } from './reason.ts'

// The graph must know the enumerations before it asks for the fields' types.
const [routes, scopes, reasons] = [eligibilityRoutes, awardScopes, deadlineReasons].map(graphqlEnum)

@Extensions({ owner: 'admissions' })
@ObjectType({ description: 'A way into a programme that the university’s conditions of entry open.' })
export class OpenEntryRoute {
  @Field(() => routes!, { description: 'Ground on which the applicant enters.' })
  route!: EligibilityRoute

  @Field(() => String, {
    nullable: true,
    description:
      'Code of the programme instead of the national award; absent where the award itself is open.',
  })
  programmeCode!: string | null

  @Field(() => scopes!, { description: 'Settings in which the award would qualify its holder.' })
  scope!: AwardScope

  @Field(() => [RuleReason], { description: 'Why it is open.' })
  reasons!: readonly RuleReason[]

  @Field(() => [RuleReason], { description: 'What to tell the applicant before they accept.' })
  warnings!: readonly RuleReason[]
}

@Extensions({ owner: 'admissions' })
@ObjectType({
  description: 'The day by which the applicant’s school needs a qualified SENCO, or why there is none.',
})
export class DeadlinePreview {
  @Field(() => GraphQLDate, {
    nullable: true,
    description: 'Third anniversary of the appointment that decides; absent for the reason beside it.',
  })
  deadline!: string | null

  @Field(() => reasons!, { description: 'Why there is such a day, or none.' })
  reason!: DeadlineReason
}

@Extensions({ owner: 'admissions' })
@ObjectType({ description: 'What the rules say of an application on the programme’s today.' })
export class ApplicationEligibility {
  @Field(() => Boolean, { description: 'Whether a place on the programme applied for may be offered.' })
  mayBeOffered!: boolean

  @Field(() => [OpenEntryRoute], { description: 'Ways in, the best first.' })
  routes!: readonly OpenEntryRoute[]

  @Field(() => [RuleReason], { description: 'Why other ways are closed.' })
  closed!: readonly RuleReason[]

  @Field(() => [NeededDocument], {
    description: 'Documents that the case asks for, in the order of the form.',
  })
  needed!: readonly NeededDocument[]

  @Field(() => [NeededDocument], { description: 'Those of them that have not come.' })
  missing!: readonly NeededDocument[]

  @Field(() => String, {
    nullable: true,
    description: 'What English lacks, in a sentence; absent where it is proved or need not be.',
  })
  englishProblem!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Why study may not begin when the cohort does, in a sentence; absent where it may.',
  })
  schemeProblem!: string | null

  @Field(() => DeadlinePreview, { description: 'Statutory deadline, as a registration would store it.' })
  statutoryDeadline!: DeadlinePreview
}
