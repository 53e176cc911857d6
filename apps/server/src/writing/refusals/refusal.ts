import { Field, InterfaceType, ObjectType } from 'type-graphql'

/** A change that was not made, told to the asker as an answer and not as an error. */
@InterfaceType({
  description: 'Why a change was not made. Nothing was stored; the sentence says what helps.',
})
export abstract class Refusal {
  @Field(() => String, { description: 'What was wrong and what to do about it, in a sentence.' })
  message!: string
}

/** The class of one kind of refusal; its name is the reason that the rule gives. */
export interface RefusalClass<Name extends string = string> {
  new (): Refusal
  readonly reason: Name
}

const declared = new Map<string, RefusalClass>()

/**
 * Declares a kind of refusal, once for the whole graph. `Name` is the reason that rules give, and the type's name.
 * A refusal that tells more than its sentence is a class of its own, declared by {@link Refuses}.
 */
export function refusal<Name extends string>(name: Name, description: string): RefusalClass<Name> {
  const made = class extends Refusal {
    static readonly reason = name
  }
  Object.defineProperty(made, 'name', { value: name })
  return Refuses(name, description)(made)
}

/** Makes a class that extends {@link Refusal} a type of the graph by the name of the reason. */
export const Refuses =
  <Name extends string>(name: Name, description: string) =>
  <Class extends RefusalClass<Name>>(made: Class): Class => {
    if (declared.has(name))
      throw new Error(`Two kinds of refusals are called ${name}; import the one that there is.`)
    declared.set(name, made)
    ObjectType(name, { description, implements: Refusal })(made)
    return made
  }

/** Reasons of refusals as a union of texts. */
export type ReasonOf<Classes extends readonly RefusalClass[]> = Classes[number]['reason']
