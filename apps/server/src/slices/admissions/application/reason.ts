import { Field, ObjectType } from 'type-graphql'

@ObjectType({ description: 'A rule that applied, by its stable id and in a sentence.' })
export class RuleReason {
  @Field(() => String, { description: 'Stable id, for example `induction.missing`.' })
  rule!: string

  @Field(() => String, { description: 'What the rule found, for people.' })
  sentence!: string
}
