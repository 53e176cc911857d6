import { documentKinds, type DocumentKind } from '@cohortium/domain'
import { graphqlEnum } from '@cohortium/graph-sql/declare'
import { Field, ObjectType } from 'type-graphql'
import { refusal, Refusal, Refuses } from '../../../writing/refusals/refusal.ts'
import { RuleReason } from './reason.ts'

export const CohortFull = refusal('CohortFull', 'Every place of the cohort is taken.')
export const ClosingDatePassed = refusal(
  'ClosingDatePassed',
  'Applications for the cohort had closed, as London counts days.',
)
export const DueDatePassed = refusal('DueDatePassed', 'Something was asked for by a day that is over.')
export const AnswerTooLate = refusal('AnswerTooLate', 'The offer was no longer open.')
export const NotOverdue = refusal('NotOverdue', 'What the offer waits for is not overdue yet.')
export const ConditionsOpen = refusal('ConditionsOpen', 'A condition of the offer is not met yet.')
export const NoConditionOpen = refusal(
  'NoConditionOpen',
  'The offer has no condition that is still to be met.',
)
export const OtherUniversity = refusal('OtherUniversity', 'The cohort is another university’s.')
export const CohortNotLater = refusal(
  'CohortNotLater',
  'The cohort does not start later than the present one.',
)
export const DeferralStands = refusal(
  'DeferralStands',
  'The last step moved the offer to another cohort, which is not taken back.',
)
export const EnglishNotShown = refusal('EnglishNotShown', 'English has to be proved and is not.')
export const AlreadyApplied = refusal(
  'AlreadyApplied',
  'The person has a live application or registration under the same award.',
)
export const NotRouted = refusal(
  'NotRouted',
  'No university of the consortium serves the authority of the applicant’s setting.',
)
export const OverrideNeeded = refusal(
  'OverrideNeeded',
  'The authority of the applicant’s setting is served by the other university.',
)

@Refuses('NotEligible', 'The applicant does not meet the conditions of entry to the programme applied for.')
export class NotEligible extends Refusal {
  static readonly reason = 'NotEligible'

  @Field(() => [RuleReason], { description: 'Why ways in are closed, and which other one is open.' })
  reasons!: readonly RuleReason[]
}

@ObjectType({ description: 'A document that an application needs.' })
export class NeededDocument {
  @Field(() => graphqlEnum(documentKinds), { description: 'What the document proves.' })
  kind!: DocumentKind

  @Field(() => String, { description: 'Why it is needed, for people.' })
  sentence!: string
}

@Refuses('DocumentsMissing', 'Documents that the application needs have not come.')
export class DocumentsMissing extends Refusal {
  static readonly reason = 'DocumentsMissing'

  @Field(() => [NeededDocument], { description: 'Each that is missing, in the order of the form.' })
  documents!: readonly NeededDocument[]
}
