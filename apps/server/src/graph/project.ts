import { mapSchema, MapperKind, pruneSchema } from '@graphql-tools/utils'
import {
  isObjectType,
  Kind,
  parse,
  print,
  printSchema,
  type ConstDirectiveNode,
  type DefinitionNode,
  type GraphQLFieldConfig,
  type GraphQLSchema,
  type ObjectTypeDefinitionNode,
} from 'graphql'
import type { Graph } from './build-graph.ts'
import { fieldDirectives, typeDirectives } from './federation-directives.ts'
import { isKnown, linkTo } from './federation-link.ts'
import { fieldOwner, isInFirstKey, ownershipOf } from './ownership.ts'

/** Directives as they were written, so that each text is read once. */
const known = new Map<string, readonly ConstDirectiveNode[]>()

/** Reads directives as they are written behind a type's name. */
function directives(texts: readonly string[]): readonly ConstDirectiveNode[] {
  const text = texts.join(' ')
  const found = known.get(text)
  if (found) return found
  const [definition] = parse(`type Any ${text} { any: Int }`, { noLocation: true }).definitions
  const read = definition?.kind === Kind.OBJECT_TYPE_DEFINITION ? (definition.directives ?? []) : []
  known.set(text, read)
  return read
}

/**
 * What a subgraph keeps of the graph: its own types whole; of a type of another slice the first key, by which the
 * gateway joins, and the fields contributed to it; shared types where something refers to them.
 */
export function keepOwn({ schema, registry }: Graph, slice: string): GraphQLSchema {
  const kept = mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (
      field: GraphQLFieldConfig<unknown, unknown>,
      name: string,
      typeName: string,
    ) => {
      const owner = fieldOwner(registry, typeName, field)
      if (owner === undefined || owner === slice) return undefined
      return isInFirstKey(registry, typeName, name) ? undefined : null
    },
  })
  // A type that only the removed fields led to goes too; one of our own stays though nothing of ours leads to it.
  return pruneSchema(kept, { skipPruning: ({ name }) => ownershipOf(registry, name).owner === slice })
}

/**
 * The schema of one slice as a Federation 2 subgraph, in SDL: a projection of the one graph by owner.
 * @param kept what the slice keeps of the graph, where that was found already.
 */
export function projectSubgraph(graph: Graph, slice: string, kept = keepOwn(graph, slice)): string {
  const { schema, registry, federation = {} } = graph
  const used = new Set<string>()
  /** What follows from the registry, and what the class itself says by `@Directive`. */
  const applied = (derived: readonly string[], declared: readonly ConstDirectiveNode[] = []) => {
    const all = [...declared, ...directives(derived)].filter(({ name }) => isKnown(name.value, federation))
    for (const { name } of all) used.add(name.value)
    return all
  }
  const withFederation = (definition: ObjectTypeDefinitionNode): DefinitionNode => {
    const name = definition.name.value
    const type = schema.getType(name)
    const own = isObjectType(type) ? type.getFields() : {}
    const isOwn = ownershipOf(registry, name).owner === slice
    return {
      ...definition,
      directives: applied(
        typeDirectives(registry, name, slice),
        isOwn ? type?.astNode?.directives : undefined,
      ),
      fields: definition.fields?.map((node) => {
        const field = own[node.name.value]
        if (!field || fieldOwner(registry, name, field) !== slice) return node
        // What is printed already says that it is deprecated.
        const added = applied(fieldDirectives(registry, name, field), field.astNode?.directives)
        return { ...node, directives: [...(node.directives ?? []), ...added] }
      }),
    }
  }
  const { definitions } = parse(printSchema(kept), { noLocation: true })
  const printed = definitions.map((one) =>
    print(one.kind === Kind.OBJECT_TYPE_DEFINITION ? withFederation(one) : one),
  )
  return [linkTo(used, federation), ...printed].join('\n\n') + '\n'
}
