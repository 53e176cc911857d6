import { Kind, parse, type SelectionSetNode } from 'graphql'
import type { KeySet } from './types.ts'

/** Reads a set of fields as Federation writes it: `sku variation { id }`. */
export function keySet(text: string): KeySet {
  const [definition] = parse(`{ ${text} }`, { noLocation: true }).definitions
  const paths = definition?.kind === Kind.OPERATION_DEFINITION ? pathsIn(definition.selectionSet) : []
  return { text, paths }
}

const pathsIn = ({ selections }: SelectionSetNode): string[][] =>
  selections.flatMap((selection) => {
    if (selection.kind !== Kind.FIELD) return []
    const { name, selectionSet } = selection
    return selectionSet ? pathsIn(selectionSet).map((rest) => [name.value, ...rest]) : [[name.value]]
  })
