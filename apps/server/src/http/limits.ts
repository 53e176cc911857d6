import {
  GraphQLError,
  Kind,
  visit,
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql'

/** How large an operation may be; judged before any SQL. */
export interface OperationLimits {
  /** Words and signs of the document. */
  tokens: number
  /** Fields within fields, fragments expanded. */
  depth: number
  aliases: number
  rootFields: number
  directives: number
}

export const standardLimits: OperationLimits = {
  tokens: 2_000,
  depth: 15,
  aliases: 30,
  rootFields: 20,
  directives: 50,
}

/** Of parts of an operation that was judged whole: a gateway takes operations apart and puts several parts together. */
export const partLimits: OperationLimits = {
  tokens: 200_000,
  depth: 200,
  aliases: 20_000,
  rootFields: 2_000,
  directives: 2_000,
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

/** Introspection is as deep as the schema's types are wrapped; graphql-js bounds its nesting by a rule of its own. */
const isIntrospection = (name: string): boolean => name.startsWith('__')

/** A measure of a selection set with its fragments; each fragment is measured once, a cyclic one counts as nothing. */
function measure(
  fragments: Fragments,
  ofField: (depth: number) => number,
  join: (a: number, b: number) => number,
) {
  const known = new Map<string, number>()
  const of = (selections: SelectionSetNode | undefined): number => {
    let total = 0
    for (const selection of selections?.selections ?? []) {
      if (selection.kind === Kind.FIELD) {
        if (!isIntrospection(selection.name.value)) total = join(total, ofField(of(selection.selectionSet)))
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        total = join(total, of(selection.selectionSet))
      } else {
        total = join(total, ofFragment(selection.name.value))
      }
    }
    return total
  }
  const ofFragment = (name: string): number => {
    const found = known.get(name)
    if (found !== undefined) return found
    known.set(name, 0)
    const value = of(fragments.get(name)?.selectionSet)
    known.set(name, value)
    return value
  }
  return of
}

interface Measured {
  depth: number
  aliases: number
  rootFields: number
  directives: number
}

/** The sizes of a document's largest operation; aliases and directives are those of the whole document. */
export function measureDocument(document: DocumentNode): Measured {
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  )
  const depthOf = measure(fragments, (below) => below + 1, Math.max)
  const rootsOf = measure(
    fragments,
    () => 1,
    (a, b) => a + b,
  )
  const measured: Measured = { depth: 0, aliases: 0, rootFields: 0, directives: 0 }
  visit(document, {
    Field: (field) => {
      if (field.alias) measured.aliases += 1
    },
    Directive: () => {
      measured.directives += 1
    },
  })
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    measured.depth = Math.max(measured.depth, depthOf(definition.selectionSet))
    measured.rootFields = Math.max(measured.rootFields, rootsOf(definition.selectionSet))
  }
  return measured
}

const names: Record<keyof Measured, string> = {
  depth: 'levels of fields within fields',
  aliases: 'aliases',
  rootFields: 'fields at the root',
  directives: 'directives',
}

/** A validation rule that refuses operations beyond the limits, naming the limit and what was found. */
export const limitsRule =
  (limits: OperationLimits) =>
  (context: ValidationContext): ASTVisitor => ({
    Document(document) {
      const measured = measureDocument(document)
      for (const [name, words] of Object.entries(names) as [keyof Measured, string][]) {
        if (measured[name] <= limits[name]) continue
        const message = `The operation has ${measured[name]} ${words}; at most ${limits[name]} are allowed. Split it into several.`
        context.reportError(
          new GraphQLError(message, {
            extensions: { limit: name, allowed: limits[name], found: measured[name] },
          }),
        )
      }
    },
  })
