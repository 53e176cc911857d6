import { Field } from 'type-graphql'
import { refusal, Refusal, Refuses } from '../../../writing/refusals/refusal.ts'

export const FileGone = refusal('FileGone', 'The file is not kept any more, or is not yours.')
export const FieldUnknown = refusal('FieldUnknown', 'Rows of this kind tell no such thing.')

@Refuses('MappingFaulty', 'It is not clear what the columns of the file are.')
export class MappingFaulty extends Refusal {
  static readonly reason = 'MappingFaulty'

  @Field(() => [String], { description: 'What to choose or choose otherwise, a sentence each.' })
  faults!: readonly string[]
}
