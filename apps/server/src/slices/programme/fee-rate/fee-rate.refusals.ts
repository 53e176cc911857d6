import { Field, Int } from 'type-graphql'
import { refusal, Refusal, Refuses } from '../../../writing/refusals/refusal.ts'

export const FeeRateExists = refusal(
  'FeeRateExists',
  'The university has a fee for the year, the pace of study and the fee status already.',
)
export const YearOver = refusal('YearOver', 'The academic year has ended, so its fees stand as they were.')

@Refuses('FeeCharged', 'Registrations owe the fee already, so it stands as it was published.')
export class FeeCharged extends Refusal {
  static readonly reason = 'FeeCharged'

  @Field(() => Int, { description: 'Registrations that owe it.' })
  count!: number
}
