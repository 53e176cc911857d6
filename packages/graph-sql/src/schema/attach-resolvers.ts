import {
  getNamedType,
  isAbstractType,
  isEnumType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql'
import { PageInfo } from '../declare/page-info.ts'
import { rootsOf, type Root } from '../compile/roots.ts'
import type { Compiler } from '../plan/compiler.ts'
import { executeEntities, executeNodes, executeRoot } from '../read/execute-root.ts'
import { readContext } from '../read/context.ts'
import { typeNameOf } from '../read/type-name.ts'
import type { Registry } from '../registry/types.ts'
import { derivedTypeNames, visibleTypes } from './derived-sdl.ts'
import { objectFields } from './object-fields.ts'

type Resolver = GraphQLFieldResolver<unknown, unknown>

/** Roots run the compiler; all below them is already in its answer, under the response key. */
export function attachResolvers(schema: GraphQLSchema, registry: Registry, compiler: Compiler): void {
  for (const [name, root] of rootsOf(registry)) {
    const field = objectFields(schema, 'Query')[name]
    if (field) field.resolve = rootResolver(compiler, root)
  }
  const names = visibleTypes(registry).flatMap((type) => [type.name, ...derivedTypeNames(type)])
  for (const name of [...names, 'PageInfo'])
    for (const field of Object.values(objectFields(schema, name))) field.resolve = byResponseKey(field)
  for (const name of ['Node', '_Entity']) {
    const type = schema.getType(name)
    if (isAbstractType(type)) type.resolveType = typeNameOf
  }
}

function rootResolver(compiler: Compiler, root: Root): Resolver {
  if (root.kind === 'node')
    return (_source, { id }, context, info) => executeNodes(compiler, readContext(context), info, id)
  if (root.kind === 'nodes')
    return (_source, { ids }, context, info) => executeNodes(compiler, readContext(context), info, ids)
  if (root.kind === 'entities')
    return (_source, { representations }, context, info) =>
      executeEntities(compiler, readContext(context), info, representations)
  return (_source, _args, context, info) => executeRoot(compiler, readContext(context), info)
}

/** Aliases are made in SQL, so a value stands under its response key, and an enumeration's under its GraphQL name. */
function byResponseKey(field: GraphQLField<unknown, unknown>): Resolver {
  const type = getNamedType(field.type)
  if (!isEnumType(type))
    return (source, _args, _context, info) =>
      property(source, source instanceof PageInfo ? info.fieldName : info.path.key)
  return (source, _args, _context, info) => {
    const name = property(source, info.path.key)
    return typeof name === 'string' ? type.getValue(name)?.value : name
  }
}

function property(source: unknown, key: string | number): unknown {
  if (typeof source !== 'object' || source === null) return undefined
  const value: unknown = Reflect.get(source, key)
  return value
}
