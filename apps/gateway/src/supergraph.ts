import { Kind, parse, print, visit, type DirectiveNode, type ObjectTypeDefinitionNode } from 'graphql'

/** Subgraphs that a supergraph is composed of, by their own names, in their order. */
export function subgraphsOf(supergraph: string): string[] {
  const names: string[] = []
  visit(parse(supergraph, { noLocation: true }), {
    EnumTypeDefinition(node) {
      if (node.name.value !== 'join__Graph') return false
      for (const { directives = [] } of node.values ?? [])
        for (const directive of directives) {
          const name = argumentOf(directive, 'name')
          if (name !== undefined) names.push(name)
        }
      return false
    },
  })
  return names
}

/** What tells routers of access and costs, which here the admission judges. */
const judged = /^(tag|authenticated|requiresScopes|cost|listSize)$/

/**
 * The supergraph that operations are planned by. Of each type's keys in a subgraph it has the id alone, where there is one: every subgraph
 * of ours takes the id, and each further key would be selected in every request, so that who may not read a reference number could not
 * read anything. What only tells routers of access and costs is left out, and so is not shown to those who ask for the schema.
 */
export function forPlanning(supergraph: string): string {
  return print(
    visit(parse(supergraph, { noLocation: true }), {
      Directive: (node) => (judged.test(node.name.value) || linksJudged(node) ? null : undefined),
      DirectiveDefinition: (node) => (judged.test(node.name.value) ? null : undefined),
      ScalarTypeDefinition: (node) => (node.name.value.startsWith('requiresScopes__') ? null : undefined),
      ObjectTypeDefinition: { leave: byIdAlone },
    }),
  )
}

/** An import of such directives. */
const linksJudged = (directive: DirectiveNode): boolean =>
  directive.name.value === 'link' &&
  /\/(tag|authenticated|requiresScopes|cost)\/v/.test(argumentOf(directive, 'url') ?? '')

function byIdAlone(node: ObjectTypeDefinitionNode): ObjectTypeDefinitionNode | undefined {
  const joins = (node.directives ?? []).filter(({ name }) => name.value === 'join__type')
  const byId = joins.filter((join) => argumentOf(join, 'key') === 'id')
  if (byId.length === 0) return undefined
  const withId = new Set(byId.map((join) => argumentOf(join, 'graph')))
  const isFurther = (directive: DirectiveNode) =>
    directive.name.value === 'join__type' &&
    argumentOf(directive, 'key') !== 'id' &&
    withId.has(argumentOf(directive, 'graph'))
  return { ...node, directives: node.directives?.filter((directive) => !isFurther(directive)) }
}

/** Text or name that a directive is given. */
export function argumentOf(directive: DirectiveNode, name: string): string | undefined {
  const value = directive.arguments?.find((one) => one.name.value === name)?.value
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : undefined
}
