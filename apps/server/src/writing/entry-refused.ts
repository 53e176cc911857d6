import { Field, Int, ObjectType } from 'type-graphql'

@ObjectType({ description: 'One entry that was not stored.' })
export class EntryRefused {
  @Field(() => Int, { description: 'Its place in the input, from 0.' })
  index!: number

  @Field(() => String, { description: 'Name of the kind of refusal, like `NotPermitted`.' })
  reason!: string

  @Field(() => String, { description: 'What was wrong with it and what to do, in a sentence.' })
  message!: string
}
