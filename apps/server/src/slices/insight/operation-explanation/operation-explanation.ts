import { Extensions, Field, Float, Int, ObjectType } from 'type-graphql'

@Extensions({ owner: 'insight' })
@ObjectType({ description: 'A list of an explained operation.' })
export class ExplainedList {
  @Field(() => [String], { description: 'Where it stands in the response: keys from the root.' })
  path!: readonly string[]

  @Field(() => Float, {
    description: 'Rows it may answer at most: the page sizes on the way to it, multiplied.',
  })
  rows!: number
}

@Extensions({ owner: 'insight' })
@ObjectType({ description: 'Why an operation, or a field of it, would not be answered.' })
export class ExplainedRefusal {
  @Field(() => String, {
    description: 'The code an error would carry, for example BAD_USER_INPUT or TOO_COSTLY.',
  })
  code!: string

  @Field(() => String, { description: 'What is wrong and what to do about it, in a sentence.' })
  message!: string

  @Field(() => [String], {
    nullable: true,
    description:
      'The field at fault: keys from the root of the response. Null where the operation as a whole is.',
  })
  path!: readonly string[] | null
}

@Extensions({ owner: 'insight' })
@ObjectType({ description: 'What an operation would cost, found out without running it.' })
export class OperationExplanation {
  @Field(() => Float, {
    nullable: true,
    description: 'Rows it may answer at most, which is what it is charged. Null where it would be refused.',
  })
  cost!: number | null

  @Field(() => Float, { description: 'The greatest cost that one operation may have, in rows.' })
  limit!: number

  @Field(() => Int, {
    description: 'SQL statements it would run: one however much is asked, none where nothing is read.',
  })
  statements!: number

  @Field(() => Float, {
    nullable: true,
    description:
      'Rows that PostgreSQL expects to look at, by its statistics of the tables. Null where nothing is read, and for all but consortium administrators: the statistics are of all rows, also of those that others may not see.',
  })
  estimatedRows!: number | null

  @Field(() => [ExplainedList], { description: 'Its lists with what each may cost, the costliest first.' })
  lists!: readonly ExplainedList[]

  @Field(() => [ExplainedRefusal], {
    description: 'What would be refused; empty where it would be answered.',
  })
  refusals!: readonly ExplainedRefusal[]
}
