import type { GraphQLResolveInfo } from 'graphql'
import { Ctx, Extensions, Field, FieldResolver, Info, ObjectType, Resolver, Root } from 'type-graphql'
import { executeEntity, type ReadContext } from '@cohortium/graph-sql'
import { EntryRefused } from './entry-refused.ts'
import type { EntityClass, ResolverClass } from '../slice.ts'

/** What a change tells of itself: numbers of the rows that it made or changed, and texts of its own. */
export interface Told {
  readonly id?: number
  readonly ids?: readonly number[]
  readonly [fact: string]: unknown
}

/** Class of the graph that answers a success. */
export interface AnswerClass {
  new (): object
  /** Resolves what it leads to. */
  readonly resolver?: ResolverClass
}

/** What a success tells beside the thing itself: a name of its own, and fields that the change answers. */
export interface Telling {
  readonly name: string
  /** Declares them on the class, by type-graphql's `Field`. */
  readonly fields: (prototype: object) => void
}

/**
 * Declares `<Type>Changed { <type> }`: the thing as it stands after a change, as far as the asker sees it. A change that tells
 * more has an answer by a name of its own.
 */
export function changed(type: EntityClass, owner: string, telling?: Telling): AnswerClass {
  const name = telling?.name ?? `${type.name}Changed`
  return answer(name, type, owner, { field: lowerFirst(type.name), list: false, fields: telling?.fields })
}

/** Declares `<Type>sChanged { <list> }`: things as they stand after a change, in the order in which they were named. */
export function changedList(type: EntityClass, owner: string, field: string): AnswerClass {
  return answer(`${upperFirst(field)}Changed`, type, owner, { field, list: true })
}

function answer(
  name: string,
  type: EntityClass,
  owner: string,
  { field, list, fields }: { field: string; list: boolean; fields?: Telling['fields'] | undefined },
): AnswerClass {
  const made = { [name]: class {} }[name] as AnswerClass
  if (list) tellRefused(made.prototype)
  fields?.(made.prototype)
  Extensions({ owner })(made)
  ObjectType(name, {
    description: list ? 'Things as they are after the change.' : 'The thing as it is after the change.',
  })(made)

  class Resolving {}
  const follow = async (root: Told, context: ReadContext, info: GraphQLResolveInfo) => {
    const rows = await executeEntity(info, context, type.name, list ? (root.ids ?? []) : [root.id ?? 0])
    return list ? rows : rows[0]
  }
  const prototype = Resolving.prototype
  Reflect.defineProperty(prototype, field, { value: follow, configurable: true, writable: true })
  Reflect.defineMetadata('design:paramtypes', [Object, Object, Object], prototype, field)
  Root()(prototype, field, 0)
  Ctx()(prototype, field, 1)
  Info()(prototype, field, 2)
  const description = list ? 'In the order of the input.' : 'As it stands now.'
  FieldResolver(() => (list ? [type] : type), { description, nullable: !list })(prototype, field, {
    value: follow,
  })
  Resolver(() => made)(Resolving)
  return Object.assign(made, { resolver: Resolving })
}

/** Of lists that were stored though some entries were not. */
function tellRefused(prototype: object): void {
  const description = 'Entries that were left out, where the input says `SKIP`.'
  Field(() => [EntryRefused], { description, defaultValue: [] })(prototype, 'refused')
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
