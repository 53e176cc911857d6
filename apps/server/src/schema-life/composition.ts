import {
  Kind,
  parse,
  visit,
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
} from 'graphql'

/** What a supergraph says of its subgraphs. */
export interface Composition {
  readonly slices: ReadonlySet<string>
  /** Slices in which a type can be joined, by type and key: `Participant` and `id`. */
  readonly keys: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>
  /** Types and their fields by coordinate. */
  readonly places: ReadonlyMap<string, ComposedPlace>
}

export interface ComposedPlace {
  /** Slices that answer it. */
  readonly slices: ReadonlySet<string>
  readonly tags: ReadonlySet<string>
  /** Scopes that open it; undefined where it takes none. */
  readonly scopes: ReadonlySet<string> | undefined
}

/** Reads a composed supergraph. */
export function compositionOf(supergraph: string): Composition {
  const slices = new Set<string>()
  const keys = new Map<string, Map<string, Set<string>>>()
  const places = new Map<string, ComposedPlace>()
  for (const definition of parse(supergraph, { noLocation: true }).definitions) {
    if (definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph')
      for (const { name } of definition.values ?? []) slices.add(name.value.toLowerCase())
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue
    const joins = directivesOf(definition, 'join__type')
    keys.set(definition.name.value, keysIn(joins))
    places.set(definition.name.value, placeOf(definition, slicesIn(joins)))
    for (const field of definition.fields ?? []) {
      const named = slicesIn(directivesOf(field, 'join__field'))
      // A field of which nothing is said is answered wherever its type is.
      const answering = named.size > 0 ? named : slicesIn(joins)
      places.set(`${definition.name.value}.${field.name.value}`, placeOf(field, answering))
    }
  }
  return { slices, keys, places }
}

type Place = ObjectTypeDefinitionNode | FieldDefinitionNode

const directivesOf = (node: Place, name: string): ConstDirectiveNode[] =>
  (node.directives ?? []).filter((directive) => directive.name.value === name)

/** Texts and names of enumerations that a directive's argument holds, also in lists. */
function textsOf(directive: ConstDirectiveNode, name: string): string[] {
  const found: string[] = []
  for (const argument of directive.arguments ?? [])
    if (argument.name.value === name)
      visit(argument.value, {
        StringValue: ({ value }) => void found.push(value),
        EnumValue: ({ value }) => void found.push(value),
      })
  return found
}

const slicesIn = (joins: readonly ConstDirectiveNode[]): Set<string> =>
  new Set(joins.flatMap((join) => textsOf(join, 'graph')).map((graph) => graph.toLowerCase()))

function keysIn(joins: readonly ConstDirectiveNode[]): Map<string, Set<string>> {
  const names = new Set(joins.flatMap((join) => textsOf(join, 'key')))
  return new Map(
    [...names].map((key) => [key, slicesIn(joins.filter((join) => textsOf(join, 'key').includes(key)))]),
  )
}

function placeOf(node: Place, slices: ReadonlySet<string>): ComposedPlace {
  const [scopes] = directivesOf(node, 'requiresScopes')
  const tags = directivesOf(node, 'tag').flatMap((tag) => textsOf(tag, 'name'))
  return { slices, tags: new Set(tags), scopes: scopes && new Set(textsOf(scopes, 'scopes')) }
}
