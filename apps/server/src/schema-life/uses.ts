import { getNamedType, parse, TypeInfo, visit, visitWithTypeInfo, type GraphQLSchema } from 'graphql'

/** Which operations use which places of a graph, by their names: each place with those who use it. */
export function usesOf(
  schema: GraphQLSchema,
  operations: readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const uses = new Map<string, Set<string>>()
  for (const text of operations) {
    const name = /(?:query|mutation)\s+(\w+)/.exec(text)?.[1] ?? 'an operation without a name'
    const used = (place: string) => uses.set(place, (uses.get(place) ?? new Set<string>()).add(name))
    const info = new TypeInfo(schema)
    visit(
      parse(text, { noLocation: true }),
      visitWithTypeInfo(info, {
        Field: (node) => void used(`${info.getParentType()?.name}.${node.name.value}`),
        Argument: (node) =>
          void used(`${info.getParentType()?.name}.${info.getFieldDef()?.name}.${node.name.value}`),
        ObjectField: (node) => {
          const parent = info.getParentInputType()
          if (parent) used(`${getNamedType(parent).name}.${node.name.value}`)
        },
        EnumValue: (node) => {
          const type = getNamedType(info.getInputType())
          if (type) used(`${type.name}.${node.value}`)
        },
      }),
    )
  }
  return uses
}
