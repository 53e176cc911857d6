import { Field, InputType, Int } from 'type-graphql'
import { Ref, type RowNumber } from './fields.ts'
import { addRule } from './rules.ts'

/** What every change may be given. */
@InputType({ description: 'Inputs of changes begin like this one.' })
export abstract class ChangeInput {
  @Field(() => String, {
    nullable: true,
    description:
      'A text of your own for this change, the same when you send it again: it is then done once, and answered alike. Kept for a week.',
  })
  idempotencyKey?: string
}
addRule(ChangeInput.prototype, 'idempotencyKey', {
  problem: (given) =>
    /^[\x21-\x7e]{8,100}$/.test(String(given)) ? undefined : 'Give 8 to 100 letters, digits or signs.',
})

/** What a change of one thing is given. */
export interface ThingInput extends ChangeInput {
  id: RowNumber
  expectedVersion: number
}

const bases = new Map<string, abstract new () => ThingInput>()

/** Base of the inputs of changes of one thing of a type. */
export function thingInput(typeName: string, noun: string): abstract new () => ThingInput {
  const known = bases.get(typeName)
  if (known) return known
  @InputType(`${typeName}ThingInput`, {
    description: 'Inputs of changes of such a thing begin like this one.',
  })
  abstract class Base extends ChangeInput {
    id!: RowNumber

    @Field(() => Int, { description: 'Its `version` as you last saw it; another one is refused.' })
    expectedVersion!: number
  }
  Ref(typeName, `Global id of the ${noun}.`)(Base.prototype, 'id')
  bases.set(typeName, Base)
  return Base
}
