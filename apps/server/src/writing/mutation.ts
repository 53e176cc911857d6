import { Arg, createUnionType, Ctx, Extensions, Mutation, Resolver } from 'type-graphql'
import { askerOf, type Asking } from '../access/asking.ts'
import type { DeclaredChange } from '../slice.ts'
import type { Change, OtherChange, ThingChange } from './change.ts'
import type { ChangeInput, ThingInput } from './inputs/change-input.ts'
import type { Performed } from './perform.ts'
import { NotPermitted, OutOfTurn, StaleVersion } from './refusals/common.ts'
import type { Refusal, RefusalClass } from './refusals/refusal.ts'

/** What resolvers of changes find in their context. */
export interface Changing extends Asking {
  change: (change: Change, input: ChangeInput) => Promise<Performed>
}

/** The mutations of a slice. */
export interface Mutations {
  /** Adds a change of one thing. */
  change: <Input extends ThingInput, const Classes extends readonly RefusalClass[]>(
    change: ThingChange<Input, Classes>,
  ) => DeclaredChange
  /** Adds a change that has no thing of its own to begin with. */
  create: <Input extends ChangeInput, const Classes extends readonly RefusalClass[]>(
    change: OtherChange<Input, Classes>,
  ) => DeclaredChange
}

/** Declares changes as mutations of the graph, which the slice owns. */
export const mutationsOf = (owner: string): Mutations => ({
  change: (change) =>
    mutation({ ...change, owner } as unknown as Change, [NotPermitted, OutOfTurn, StaleVersion]),
  create: (change) => mutation({ ...change, owner } as unknown as Change, [NotPermitted]),
})

function mutation(change: Change, common: readonly RefusalClass[]): DeclaredChange {
  const { name, description, input, owner, answers } = change
  const refusals = [...new Set([...common, ...change.refusals])]
  const result = createUnionType({
    name: `${name.charAt(0).toUpperCase()}${name.slice(1)}Result`,
    description: 'What was changed, or why nothing was.',
    types: () => [answers, ...refusals] as never,
  })

  class Performing {}
  const { prototype } = Performing
  const perform = async (given: ChangeInput, context: Changing): Promise<object> => {
    askerOf(context)
    const performed = await context.change(change, given)
    return performed.ok ? Object.assign(new answers(), performed) : told(refusals, performed, name)
  }
  // What the compiler would note of a method that is written in a class.
  Reflect.defineProperty(prototype, name, { value: perform, configurable: true, writable: true })
  Reflect.defineMetadata('design:paramtypes', [Object, Object], prototype, name)
  Arg('input', () => input, { description: 'What to do.' })(prototype, name, 0)
  Ctx()(prototype, name, 1)
  Extensions({ owner })(prototype, name, { value: perform })
  Mutation(() => result, { description })(prototype, name, { value: perform })
  Resolver()(Performing)
  return { change, resolvers: [Performing, ...(answers.resolver ? [answers.resolver] : [])] }
}

function told(
  classes: readonly RefusalClass[],
  { reason, ...facts }: Extract<Performed, { ok: false }>,
  name: string,
): Refusal {
  const kind = classes.find((one) => one.reason === reason)
  if (!kind) throw new Error(`${name} was refused as ${reason}, which it does not declare.`)
  return Object.assign(new kind(), facts)
}
