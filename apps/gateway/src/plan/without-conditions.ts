import {
  BREAK,
  Kind,
  valueFromASTUntyped,
  visit,
  type DirectiveNode,
  type DocumentNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

type Values = Readonly<Record<string, unknown>>

/** Variables by which fields of a document are included or skipped, by their names, with what they are where nothing is said. */
export type Conditions = Values

const isCondition = ({ name }: DirectiveNode): boolean => name.value === 'include' || name.value === 'skip'

export function conditionsIn(document: DocumentNode): Conditions {
  const conditions: Record<string, unknown> = {}
  visit(document, {
    Directive(directive) {
      const value = isCondition(directive) ? directive.arguments?.[0]?.value : undefined
      if (value?.kind === Kind.VARIABLE) conditions[value.name.value] = undefined
    },
  })
  visit(document, {
    VariableDefinition({ variable: { name }, defaultValue }) {
      if (name.value in conditions && defaultValue) conditions[name.value] = valueFromASTUntyped(defaultValue)
    },
  })
  return conditions
}

/**
 * A document without `@include` and `@skip`, and without what they leave out. Plans of it are smaller, and right for these values of its
 * variables alone.
 */
export function withoutConditions(document: DocumentNode, values: Values): DocumentNode {
  const isLeftOut = ({ directives = [] }: SelectionNode): boolean =>
    directives.some((directive) => {
      if (!isCondition(directive)) return false
      const value = directive.arguments?.[0]?.value
      const given = value && valueFromASTUntyped(value, values)
      return directive.name.value === 'skip' ? given === true : given !== true
    })
  return visit(document, {
    SelectionSet(set): SelectionSetNode | undefined {
      const selections = set.selections.filter((selection) => !isLeftOut(selection))
      if (selections.length === set.selections.length) return undefined
      return { ...set, selections: selections.length > 0 ? selections : [nothing] }
    },
    Directive: (directive) => (isCondition(directive) ? null : undefined),
  })
}

/** Stands where nothing of a selection is left, and is no part of the answer. */
export const nothing: SelectionNode = {
  kind: Kind.FIELD,
  alias: { kind: Kind.NAME, value: '_nothing' },
  name: { kind: Kind.NAME, value: '__typename' },
}

/** Whether conditions left out all of some selection of a document. */
export function holdsNothing(document: DocumentNode): boolean {
  let found = false
  visit(document, { Field: (node) => (node === nothing ? ((found = true), BREAK) : undefined) })
  return found
}
