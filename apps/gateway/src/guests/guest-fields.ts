import { Kind, parse, visit, type ConstDirectiveNode, type FieldDefinitionNode } from 'graphql'

/** What a supergraph says of a field that a guest adds to a type of ours. */
export interface GuestFieldFacts {
  readonly guest: string
  /** Roles that may read it; all who are signed in where nothing is said. */
  readonly readers?: readonly string[] | undefined
}

/** Fields that guests add, by the type that they stand on, then by their names. */
export type GuestFields = ReadonlyMap<string, ReadonlyMap<string, GuestFieldFacts>>

/** Finds the fields that only guests answer, on types that one of ours answers as well. */
export function guestFieldsIn(supergraph: string, guests: readonly string[]): GuestFields {
  const document = parse(supergraph, { noLocation: true })
  /** Guests by their names within the supergraph. */
  const graphs = new Map<string, string>()
  visit(document, {
    EnumTypeDefinition({ name, values = [] }) {
      if (name.value !== 'join__Graph') return false
      for (const { name: value, directives } of values) {
        const guest = directives?.map((one) => argument(one, 'name')).find((one) => guests.includes(one))
        if (guest) graphs.set(value.value, guest)
      }
      return false
    },
  })
  const found = new Map<string, Map<string, GuestFieldFacts>>()
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue
    const { name, directives, fields = [] } = definition
    const isOurs = named(directives, 'join__type').some((one) => !graphs.has(argument(one, 'graph')))
    const added = isOurs ? fields.flatMap((field) => factsOf(field, graphs)) : []
    if (added.length > 0) found.set(name.value, new Map(added))
  }
  return found
}

function factsOf(
  { name, directives }: FieldDefinitionNode,
  graphs: ReadonlyMap<string, string>,
): [string, GuestFieldFacts][] {
  const [owner, ...others] = named(directives, 'join__field')
  const guest = owner && graphs.get(argument(owner, 'graph'))
  if (!guest || others.length > 0) return []
  return [[name.value, { guest, readers: readersIn(directives) }]]
}

/** The roles of `@requiresScopes(scopes: [["tutor"], ["university_partner"]])`. */
export function readersIn(directives: readonly ConstDirectiveNode[] | undefined): string[] | undefined {
  const [requires] = named(directives, 'requiresScopes')
  const scopes = requires?.arguments?.find(({ name }) => name.value === 'scopes')?.value
  if (!scopes) return undefined
  const lists = scopes.kind === Kind.LIST ? scopes.values : []
  return lists.flatMap((list) =>
    list.kind === Kind.LIST
      ? list.values.flatMap((one) => (one.kind === Kind.STRING ? [one.value] : []))
      : [],
  )
}

export const named = (
  directives: readonly ConstDirectiveNode[] | undefined,
  name: string,
): ConstDirectiveNode[] => directives?.filter((one) => one.name.value === name) ?? []

/** An argument's text; empty where there is none. */
export function argument(directive: ConstDirectiveNode, name: string): string {
  const value = directive.arguments?.find((one) => one.name.value === name)?.value
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : ''
}
