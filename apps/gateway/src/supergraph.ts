import { Kind, parse, print, visit, type ConstDirectiveNode } from 'graphql'

/** Subgraphs that a supergraph is composed of, by the names of their enumeration's values, with their own names. */
export function subgraphsOf(supergraph: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  visit(parse(supergraph, { noLocation: true }), {
    EnumTypeDefinition(node) {
      if (node.name.value !== 'join__Graph') return false
      for (const { name, directives = [] } of node.values ?? [])
        for (const directive of directives) {
          const own = argumentOf(directive, 'name')
          if (own !== undefined) names.set(name.value, own)
        }
      return false
    },
  })
  return names
}

/**
 * Leaves of each type's keys in a subgraph the id where there is one. Every subgraph of ours takes the id, and each further key would be
 * selected in every request, so that who may not read a reference number could not read anything.
 */
export function byIdAlone(supergraph: string): string {
  const document = parse(supergraph, { noLocation: true })
  return print(
    visit(document, {
      ObjectTypeDefinition(node) {
        const joins = (node.directives ?? []).filter(({ name }) => name.value === 'join__type')
        const withId = new Set(
          joins.filter((join) => argumentOf(join, 'key') === 'id').map((join) => argumentOf(join, 'graph')),
        )
        if (withId.size === 0) return false
        return {
          ...node,
          directives: node.directives?.filter(
            (join) =>
              join.name.value !== 'join__type' ||
              argumentOf(join, 'key') === 'id' ||
              !withId.has(argumentOf(join, 'graph')),
          ),
        }
      },
    }),
  )
}

function argumentOf(directive: ConstDirectiveNode, name: string): string | undefined {
  const value = directive.arguments?.find((one) => one.name.value === name)?.value
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : undefined
}
