import { isObjectType, type GraphQLField, type GraphQLSchema } from 'graphql'

/** Fields of an object type by name; none where there is no such type. */
export function objectFields(
  schema: GraphQLSchema,
  type: string,
): Readonly<Record<string, GraphQLField<unknown, unknown>>> {
  const found = schema.getType(type)
  return isObjectType(found) ? found.getFields() : {}
}
