import { accessRefusals, type AccessRefusalReason } from '@cohortium/domain'
import { graphqlEnum } from '@cohortium/graph-sql/declare'
import { Extensions, Field, ObjectType } from 'type-graphql'
import type { Changed } from '../../../access/acting.ts'

// Registered before the schema is built.
const ReasonEnum = graphqlEnum(accessRefusals)

@Extensions({ owner: 'insight' })
@ObjectType({ description: 'A change of accounts, passwords or tokens that was not made.' })
export class AccessRefused {
  @Field(() => ReasonEnum, { description: 'Why, for a program to read.' })
  reason!: AccessRefusalReason

  @Field(() => String, { description: 'Why, and what to do about it, in a sentence.' })
  message!: string
}

/** A change as the graph answers it: the payload's class, or the refusal. */
export function payload<Facts extends object>(
  made: new () => Facts,
  outcome: Changed<Facts>,
): Facts | AccessRefused {
  if (outcome.ok) return Object.assign(new made(), outcome)
  const { reason, message } = outcome
  return Object.assign(new AccessRefused(), { reason, message })
}
