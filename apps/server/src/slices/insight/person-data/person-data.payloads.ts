import { personDataRefusals, type PersonDataRefusalReason } from '@cohortium/domain'
import { graphqlEnum } from '@cohortium/graph-sql/declare'
import { createUnionType, Extensions, Field, Int, ObjectType } from 'type-graphql'

// Registered before the schema is built.
const ReasonEnum = graphqlEnum(personDataRefusals)
const owner = { owner: 'insight' }

@Extensions(owner)
@ObjectType({ description: 'Everything held on a person, for them to be given.' })
export class PersonExport {
  @Field(() => String, {
    description:
      'The text of a JSON object: lists of rows, each by its name in words, with the audit trail. Personal.',
  })
  json!: string

  @Field(() => Int, { description: 'How many rows are held.' }) rows!: number
}

@Extensions(owner)
@ObjectType({ description: 'A person of whom nothing is left that could tell who they are.' })
export class PersonErased {
  @Field(() => Int, {
    description: 'Rows that were changed or removed; 0 where nothing was left to erase.',
  })
  rows!: number
}

@Extensions(owner)
@ObjectType({ description: 'What is held on a person stays as it is, and with whom it is.' })
export class PersonDataRefused {
  @Field(() => ReasonEnum, { description: 'Why, for a program to read.' })
  reason!: PersonDataRefusalReason

  @Field(() => String, { description: 'Why, and what to do about it, in a sentence.' })
  message!: string
}

export const ExportPersonResult = createUnionType({
  name: 'ExportPersonResult',
  description: 'Everything held on a person, or why it is not handed out.',
  types: () => [PersonExport, PersonDataRefused] as const,
})

export const ErasePersonResult = createUnionType({
  name: 'ErasePersonResult',
  description: 'That a person was erased, or why they were not.',
  types: () => [PersonErased, PersonDataRefused] as const,
})
