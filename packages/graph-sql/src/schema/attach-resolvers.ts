import {
  getNamedType,
  isEnumType,
  isInterfaceType,
  isObjectType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql'
import { rootsOf } from '../compile/roots.ts'
import type { Compiler } from '../plan/compiler.ts'
import { executeNodes, executeRoot } from '../read/execute-root.ts'
import type { ReadContext } from '../read/context.ts'
import { typeNameOf } from '../read/type-name.ts'
import type { Registry } from '../registry/types.ts'
import { derivedTypeNames, visibleTypes } from './derived-sdl.ts'

type Resolver = GraphQLFieldResolver<unknown, ReadContext, { id: string; ids: string[] }>

/** Roots run the compiler; all below them is already in its answer, under the response key. */
export function attachResolvers(schema: GraphQLSchema, registry: Registry, compiler: Compiler): void {
  for (const [name, root] of rootsOf(registry)) {
    const resolve: Resolver =
      root.kind === 'node' || root.kind === 'nodes'
        ? (_source, args, context, info) => executeNodes(compiler, context, info, root.kind === 'node' ? args.id : args.ids)
        : (_source, _args, context, info) => executeRoot(compiler, context, info)
    const field = fieldsOf(schema, 'Query')[name]
    if (field) field.resolve = resolve as GraphQLFieldResolver<unknown, unknown>
  }
  const names = visibleTypes(registry).flatMap((type) => [type.name, ...derivedTypeNames(type)])
  for (const name of [...names, 'PageInfo'])
    for (const field of Object.values(fieldsOf(schema, name))) field.resolve = byResponseKey(field)
  const node = schema.getType('Node')
  if (isInterfaceType(node)) node.resolveType = typeNameOf
}

function fieldsOf(schema: GraphQLSchema, type: string): Record<string, GraphQLField<unknown, unknown>> {
  const found = schema.getType(type)
  return isObjectType(found) ? found.getFields() : {}
}

/** Aliases are made in SQL, so a value stands under its response key, and an enumeration's under its GraphQL name. */
function byResponseKey(field: GraphQLField<unknown, unknown>): GraphQLFieldResolver<unknown, unknown> {
  const type = getNamedType(field.type)
  if (!isEnumType(type)) return (source, _args, _context, info) => property(source, info.path.key)
  return (source, _args, _context, info) => {
    const name = property(source, info.path.key)
    return typeof name === 'string' ? type.getValue(name)?.value : name
  }
}

function property(source: unknown, key: string | number): unknown {
  return (source as Record<string | number, unknown>)[key]
}
