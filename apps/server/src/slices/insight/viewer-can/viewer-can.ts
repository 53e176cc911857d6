import { Extensions, Field, ID, ObjectType } from 'type-graphql'

@Extensions({ owner: 'insight' })
@ObjectType({ description: 'Whether the viewer may do one thing now, and if not, why.' })
export class ActionPermission {
  @Field(() => String, {
    description:
      'Name of the action: of a change of state, the name that the state table and its history have for it.',
  })
  action!: string

  @Field(() => String, { description: 'What the action does, in a sentence.' })
  description!: string

  @Field(() => Boolean, { description: 'Whether the viewer may do it now.' })
  allowed!: boolean

  @Field(() => String, {
    nullable: true,
    description: 'The rule that stands against it and what helps, in a sentence. Null where it is allowed.',
  })
  reason!: string | null
}

@Extensions({ owner: 'insight' })
@ObjectType({ description: 'What the viewer may do to one thing.' })
export class ViewerCan {
  @Field(() => ID, { description: 'The thing.' })
  id!: string

  @Field(() => [ActionPermission], {
    description: 'Every action that there is for a thing of its type; empty where people do nothing to it.',
  })
  actions!: readonly ActionPermission[]
}
