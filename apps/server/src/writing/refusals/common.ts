import { Field, Int } from 'type-graphql'
import { Refusal, Refuses, refusal } from './refusal.ts'

/** Told by every change of a thing. */
export const NotPermitted = refusal(
  'NotPermitted',
  'The asker may not do this to the thing, whatever its state; the sentence says who may.',
)

export const OutOfTurn = refusal('OutOfTurn', 'The thing is not in a state in which this can be done.')

@Refuses('StaleVersion', 'Somebody else changed the thing since it was looked at; look again, then decide.')
export class StaleVersion extends Refusal {
  static readonly reason = 'StaleVersion'

  @Field(() => Int, { description: 'The `version` at which it stands now.' })
  currentVersion!: number
}
