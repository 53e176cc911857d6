import {
  getOperationAST,
  Kind,
  visit,
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql'

/**
 * One operation of a document, with the fragments and variables that it uses; of its fields at the root those with these keys in the
 * response, all of them where nothing is said.
 */
export function operationOf(
  document: DocumentNode,
  operationName: string | undefined,
  keys?: readonly string[],
): DocumentNode {
  const operation = getOperationAST(document, operationName)
  if (!operation) throw new Error('An operation was admitted that the document does not hold.')
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  )
  const kept = keys === undefined ? operation : withKeys(operation, fragments, new Set(keys))
  return {
    kind: Kind.DOCUMENT,
    definitions: withUsedFragments(withUsedVariables(kept, fragments), fragments),
  }
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

function withKeys(
  operation: OperationDefinitionNode,
  fragments: Fragments,
  keys: ReadonlySet<string>,
): OperationDefinitionNode {
  const keep = (selections: readonly SelectionNode[]): SelectionNode[] =>
    selections.flatMap((selection): SelectionNode[] => {
      if (selection.kind === Kind.FIELD)
        return keys.has((selection.alias ?? selection.name).value) ? [selection] : []
      const { selectionSet } =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : (fragments.get(selection.name.value) ?? {})
      const inner = keep(selectionSet?.selections ?? [])
      if (inner.length === 0) return []
      return [
        {
          kind: Kind.INLINE_FRAGMENT,
          directives: selection.directives ?? [],
          selectionSet: { kind: Kind.SELECTION_SET, selections: inner },
        },
      ]
    })
  const selections = keep(operation.selectionSet.selections)
  return { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } }
}

/** Fragments that an operation spreads, also by way of others. */
function usedFragments(operation: OperationDefinitionNode, fragments: Fragments): FragmentDefinitionNode[] {
  const used = new Map<string, FragmentDefinitionNode>()
  const look = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value)
        if (!fragment || used.has(name.value)) return
        used.set(name.value, fragment)
        look(fragment)
      },
    })
  }
  look(operation)
  return [...used.values()]
}

const withUsedFragments = (operation: OperationDefinitionNode, fragments: Fragments): DefinitionNode[] => [
  operation,
  ...usedFragments(operation, fragments),
]

function withUsedVariables(
  operation: OperationDefinitionNode,
  fragments: Fragments,
): OperationDefinitionNode {
  const used = new Set<string>()
  for (const { selectionSet, directives } of [operation, ...usedFragments(operation, fragments)])
    for (const node of [selectionSet, ...(directives ?? [])])
      visit(node, { Variable: ({ name }) => void used.add(name.value) })
  return {
    ...operation,
    variableDefinitions:
      operation.variableDefinitions?.filter(({ variable }) => used.has(variable.name.value)) ?? [],
  }
}
