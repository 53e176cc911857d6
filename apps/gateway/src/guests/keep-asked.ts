import {
  getOperationAST,
  Kind,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type SelectionSetNode,
} from 'graphql'

type Data = Record<string, unknown>

/**
 * Of a guest's answer what was asked for, and nothing else: no field beside those selected, for each reference one row at its place,
 * and of that row's type and key what the reference says. Undefined where the answer is not of that form.
 */
export function keepAsked(
  document: DocumentNode,
  variables: Record<string, unknown> | undefined,
  data: unknown,
): Data | undefined {
  const operation = getOperationAST(document)
  if (!operation || !isData(data)) return undefined
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one.selectionSet] as const] : [],
    ),
  )

  /** The fields selected of a thing of this type; of any type where nothing is known. */
  const fieldsOf = ({ selections }: SelectionSetNode, type?: unknown): FieldNode[] =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection]
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const spread = fragments.get(selection.name.value)
        return spread ? fieldsOf(spread, type) : []
      }
      const { typeCondition, selectionSet } = selection
      return !typeCondition || type === undefined || typeCondition.name.value === type
        ? fieldsOf(selectionSet, type)
        : []
    })

  const kept = (value: unknown, sets: readonly SelectionSetNode[], known: Data = {}): unknown => {
    if (Array.isArray(value)) return value.map((one) => kept(one, sets))
    if (sets.length === 0 || !isData(value)) return sets.length === 0 ? value : null
    const selected = grouped(sets.flatMap((set) => fieldsOf(set, known['__typename'])))
    return Object.fromEntries(
      [...selected].map(([key, nodes]) => {
        const name = nodes[0]?.name.value ?? ''
        const inner = nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []))
        return [key, name in known ? known[name] : kept(value[key] ?? null, inner)]
      }),
    )
  }

  const answer: Data = {}
  for (const node of fieldsOf(operation.selectionSet)) {
    const key = keyOf(node)
    const given = node.arguments?.find(({ name }) => name.value === 'representations')
    const references: unknown = given ? valueFromASTUntyped(given.value, variables) : undefined
    const rows = data[key]
    const { selectionSet } = node
    if (node.name.value !== '_entities' || !selectionSet) continue
    if (!Array.isArray(references) || !Array.isArray(rows) || rows.length !== references.length)
      return undefined
    answer[key] = rows.map((row, index) => {
      const reference: unknown = references[index]
      return isData(row) && isData(reference) ? kept(row, [selectionSet], reference) : null
    })
  }
  return answer
}

const keyOf = ({ alias, name }: FieldNode): string => (alias ?? name).value

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function grouped(nodes: readonly FieldNode[]): Map<string, FieldNode[]> {
  const groups = new Map<string, FieldNode[]>()
  for (const node of nodes) groups.set(keyOf(node), [...(groups.get(keyOf(node)) ?? []), node])
  return groups
}
