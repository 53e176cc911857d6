import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import type { Variables } from './argument.ts'

/** What is needed to read a selection. */
export interface SelectionContext {
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
  readonly variables: Variables
}

/** Fields of one object by response key, in the order GraphQL prescribes; nodes of one key are to be merged. */
export type Collected = ReadonlyMap<string, readonly [FieldNode, ...FieldNode[]]>

/** The fields selected on an object whose type answers to `names` (its own and its interfaces'). */
export function collectFields(
  context: SelectionContext,
  names: ReadonlySet<string>,
  sets: readonly SelectionSetNode[],
): Collected {
  const collected = new Map<string, [FieldNode, ...FieldNode[]]>()
  const visited = new Set<string>()
  for (const set of sets) visit(context, names, set, collected, visited)
  return collected
}

function visit(
  context: SelectionContext,
  names: ReadonlySet<string>,
  set: SelectionSetNode,
  collected: Map<string, [FieldNode, ...FieldNode[]]>,
  visited: Set<string>,
): void {
  for (const selection of set.selections) {
    if (!included(selection, context.variables)) continue
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value
      const nodes = collected.get(key)
      if (nodes) nodes.push(selection)
      else collected.set(key, [selection])
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = selection.typeCondition?.name.value
      if (!condition || names.has(condition))
        visit(context, names, selection.selectionSet, collected, visited)
    } else {
      const fragment = context.fragments[selection.name.value]
      // A fragment spread twice adds nothing the second time, and might be spread exponentially often.
      if (!fragment || visited.has(selection.name.value)) continue
      visited.add(selection.name.value)
      if (names.has(fragment.typeCondition.name.value))
        visit(context, names, fragment.selectionSet, collected, visited)
    }
  }
}

function included(node: Parameters<typeof getDirectiveValues>[1], variables: Variables): boolean {
  if (!node.directives?.length) return true
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true) return false
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false
}

/** The selections of all nodes of one response key. */
export function selectionSets(nodes: readonly FieldNode[]): SelectionSetNode[] {
  return nodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : []))
}
