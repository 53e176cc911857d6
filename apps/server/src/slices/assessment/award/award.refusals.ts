import type { AwardReason } from '@cohortium/domain'
import { Field, ObjectType } from 'type-graphql'
import { Refusal, Refuses, refusal } from '../../../writing/refusals/refusal.ts'

export const AwardedAlready = refusal(
  'AwardedAlready',
  'The participant has an award that was recommended or conferred.',
)
export const StillOpen = refusal(
  'StillOpen',
  'An exit award was to be recommended while the portfolio can still be passed.',
)
export const BoardNotConfirmed = refusal(
  'BoardNotConfirmed',
  'The board that recommended the award has not been confirmed.',
)
export const NotConferred = refusal(
  'NotConferred',
  'Credits of an award that is not conferred were to be transferred.',
)
export const TooManyCredits = refusal(
  'TooManyCredits',
  'More credits were to be transferred than the award has left.',
)
export const NoCredits = refusal('NoCredits', 'No credits were to be transferred.')

@ObjectType({ description: 'A rule that decides about an award.' })
export class AwardReasonTold implements AwardReason {
  @Field(() => String, { description: 'Its stable id, like `portfolio.not_passed`.' })
  rule!: AwardReason['rule']

  @Field(() => String, { description: 'What it found, for readers.' })
  sentence!: string
}

@Refuses('NoAwardDue', 'The rules find no award due to the participant.')
export class NoAwardDue extends Refusal {
  static readonly reason = 'NoAwardDue'

  @Field(() => [AwardReasonTold], {
    description: 'Why there is none, in the order in which the rules were applied.',
  })
  reasons!: AwardReasonTold[]
}
