import { isInputObjectType, isObjectType, type GraphQLSchema } from 'graphql'
import type { Registry } from '../registry/types.ts'
import { aggregateName } from '../registry/aggregation.ts'
import { derivedTypeNames, visibleTypes } from './derived-sdl.ts'

/**
 * Says whose each derived field is (`extensions.owner`), and which types every subgraph defines alike
 * (`extensions.shared`).
 */
export function markOwners(schema: GraphQLSchema, registry: Registry, nodeOwner: string): void {
  const mark = (type: string, field: string, owner: string) => {
    const found = schema.getType(type)
    const definition = isObjectType(found) ? found.getFields()[field] : undefined
    if (definition) definition.extensions = { ...definition.extensions, owner }
  }
  for (const type of visibleTypes(registry)) {
    if (type.roots)
      for (const root of [type.plural, type.singular, aggregateName(type.singular)])
        mark('Query', root, type.owner)
    for (const field of type.fields.values()) {
      mark(type.name, field.name, field.owner)
      if (field.kind === 'many') mark(type.name, aggregateName(field.name), field.owner)
    }
    share(schema, ...derivedTypeNames(type))
  }
  mark('Query', 'node', nodeOwner)
  mark('Query', 'nodes', nodeOwner)
  share(schema, 'PageInfo', 'Node', 'SortDirection', 'NullsPosition', 'DateUnit')
  for (const type of Object.values(schema.getTypeMap()))
    if (isInputObjectType(type) && /(Where|Order|GroupBy|Having)$/.test(type.name)) share(schema, type.name)
}

function share(schema: GraphQLSchema, ...names: readonly string[]): void {
  for (const name of names) {
    const type = schema.getType(name)
    if (type) type.extensions = { ...type.extensions, shared: true }
  }
}
