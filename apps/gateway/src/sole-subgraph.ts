import {
  Kind,
  OperationTypeNode,
  parse,
  type DocumentNode,
  type FieldDefinitionNode,
  type FragmentDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  type SelectionSetNode,
  type TypeNode,
} from 'graphql'
import { argumentOf } from './supergraph.ts'

/** Where a field is answered, and the type that it answers. */
interface Place {
  readonly graphs: ReadonlySet<string>
  readonly type: string
}

/** Fields of a type by name, and the subgraphs that know the type. */
interface Known {
  readonly graphs: ReadonlySet<string>
  readonly fields: ReadonlyMap<string, Place>
}

/**
 * Tells which subgraph answers a query alone, by its name; undefined where none does. Such a query needs no plan, and its answer no
 * putting together.
 */
export function soleSubgraphIn(supergraph: string): (document: DocumentNode) => string | undefined {
  const types = new Map<string, Known>()
  const names = new Map<string, string>()
  let query = 'Query'
  for (const definition of parse(supergraph, { noLocation: true }).definitions) {
    if (definition.kind === Kind.SCHEMA_DEFINITION)
      for (const { operation, type } of definition.operationTypes)
        if (operation === OperationTypeNode.QUERY) query = type.name.value
    if (definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph')
      for (const value of definition.values ?? [])
        for (const directive of value.directives ?? [])
          names.set(value.name.value, argumentOf(directive, 'name') ?? '')
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION)
      types.set(definition.name.value, knownOf(definition))
  }

  return (document) => {
    const fragments = new Map<string, FragmentDefinitionNode>()
    let graphs: ReadonlySet<string> = new Set(names.keys())
    const narrow = (others: ReadonlySet<string> | undefined): void => {
      graphs = new Set([...graphs].filter((graph) => others?.has(graph)))
    }
    const walk = ({ selections }: SelectionSetNode, parent: string): void => {
      for (const selection of selections) {
        if (graphs.size === 0) return
        if (selection.kind === Kind.FIELD) {
          if (selection.name.value === '__typename') continue
          const field = types.get(parent)?.fields.get(selection.name.value)
          narrow(field?.graphs)
          if (field && selection.selectionSet) walk(selection.selectionSet, field.type)
          continue
        }
        const fragment =
          selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection
        const type = fragment?.typeCondition?.name.value ?? parent
        if (types.has(type)) narrow(types.get(type)?.graphs)
        if (fragment) walk(fragment.selectionSet, type)
      }
    }
    for (const definition of document.definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
    for (const definition of document.definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue
      if (definition.operation !== OperationTypeNode.QUERY) return undefined
      walk(definition.selectionSet, query)
    }
    const [sole] = graphs
    return sole === undefined ? undefined : names.get(sole)
  }
}

function knownOf(type: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode): Known {
  const graphs = graphsOf(type, 'join__type')
  return {
    graphs,
    fields: new Map(
      (type.fields ?? []).map((field) => {
        const said = (field.directives ?? []).some(({ name }) => name.value === 'join__field')
        const answering = said ? graphsOf(field, 'join__field') : graphs
        return [field.name.value, { graphs: answering, type: namedTypeOf(field.type) }]
      }),
    ),
  }
}

/** Subgraphs that a type or field is joined from; not those which only name a field that another one answers. */
function graphsOf(
  { directives = [] }: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode | FieldDefinitionNode,
  name: string,
): Set<string> {
  const joins = directives.filter((directive) => directive.name.value === name)
  const answering = joins.filter(
    (join) =>
      !join.arguments?.some((argument) =>
        /^(external|requires|usedOverridden|override)$/.test(argument.name.value),
      ),
  )
  return new Set(answering.flatMap((join) => argumentOf(join, 'graph') ?? []))
}

const namedTypeOf = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedTypeOf(type.type)
