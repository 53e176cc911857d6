import { assumedSizes, type RegisteredField, type RegisteredType, type Registry } from '@cohortium/graph-sql'
import { getNamedType, getNullableType, isListType, isObjectType, type GraphQLField } from 'graphql'
import { openRoots } from './open-roots.ts'
import { ownershipOf } from './ownership.ts'

/** A root type: it belongs to no one, and each of its fields to its own slice. */
export const isRoot = (name: string): boolean => name === 'Query' || name === 'Mutation'

/** What a type is in the subgraph of a slice: its keys, whose it is, and what one of it costs. */
export function typeDirectives(registry: Registry, name: string, slice: string): string[] {
  if (isRoot(name)) return []
  const { owner, keys } = ownershipOf(registry, name)
  if (owner === undefined) return ['@shareable', ...(isPartOfList(registry, name) ? [free] : [])]
  const offered = owner === slice ? keys : keys.slice(0, 1)
  const readers = owner === slice ? forReaders(registry.types.get(name)) : []
  return [...offered.map((key) => `@key(fields: "${key}")`), ...readers]
}

/**
 * Who may ask for a field of their own slice's, whether it is personal, and how many rows it may answer, in the terms of Federation: for
 * routers that judge such things. The roles of our readers are scopes there. Our own gateway has the one graph's rules.
 */
export function fieldDirectives(
  registry: Registry,
  typeName: string,
  field: GraphQLField<unknown, unknown>,
): string[] {
  const registered = registry.types.get(typeName)
  const known = registered?.fields.get(field.name)
  const personal = known?.kind === 'scalar' && known.personal ? ['@tag(name: "personal")'] : []
  const signedIn = isRoot(typeName) && !openRoots.has(field.name) ? ['@authenticated'] : []
  const readers = known && known.readers !== registered?.readers ? forReaders(known) : []
  return [...personal, ...signedIn, ...readers, ...ofOthers(known), ...cost(registry, typeName, field)]
}

/** What another subgraph answers for, and what is made of it. */
function ofOthers(field: RegisteredField | undefined): string[] {
  if (field?.kind !== 'scalar') return []
  const required = field.requires.join(' ')
  return [...(field.external ? ['@external'] : []), ...(required ? [`@requires(fields: "${required}")`] : [])]
}

/** Single rows that stand in another row, and what is about rows, cost nothing. */
const free = '@cost(weight: 0)'

const forReaders = (of: RegisteredType | RegisteredField | undefined): string[] =>
  of?.readers ? [`@requiresScopes(scopes: [${of.readers.map((role) => `["${role}"]`).join(', ')}])`] : []

/** Types that are made for lists of rows, of which only the groups count by themselves. */
function isPartOfList(registry: Registry, name: string): boolean {
  const [, of = '', part] = /^(\w+?)(Connection|Edge|Keys|Distinct|Numbers|Values)$/.exec(name) ?? []
  return name === 'PageInfo' || (part !== undefined && registry.types.has(of))
}

/** As the compiler counts. */
function cost(
  registry: Registry,
  typeName: string,
  { name, type, args }: GraphQLField<unknown, unknown>,
): string[] {
  const named = getNamedType(type)
  if (!isObjectType(named)) return name === 'nodes' && isRoot(typeName) ? [sized(assumedSizes.nodes, [])] : []
  const slicing = ['first', 'last'].filter((size) => args.some((argument) => argument.name === size))
  const [, of = '', part] = /^(\w+)(Connection|Aggregate)$/.exec(named.name) ?? []
  if (part === 'Connection' && registry.types.has(of))
    return [sized(assumedSizes.page, slicing, ['nodes', 'edges'])]
  const isList = isListType(getNullableType(type))
  if (part === 'Aggregate' && registry.types.has(of))
    return isList ? [sized(assumedSizes.groups, slicing)] : []
  if (!registry.types.has(named.name)) return []
  if (isList) return [sized(assumedSizes.plain, slicing)]
  return isRoot(typeName) ? [] : [free]
}

function sized(assumed: number, slicing: readonly string[], fields: readonly string[] = []): string {
  const names = (list: readonly string[]) => `[${list.map((name) => `"${name}"`).join(', ')}]`
  return [
    `@listSize(assumedSize: ${assumed}`,
    ...(slicing.length > 0 ? [`slicingArguments: ${names(slicing)}`] : []),
    ...(fields.length > 0 ? [`sizedFields: ${names(fields)}`] : []),
    'requireOneSlicingArgument: false)',
  ].join(', ')
}
