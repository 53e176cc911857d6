import { buildASTSchema, Kind, parse, printSchema, visit, type GraphQLSchema } from 'graphql'
import type { Model } from '../model.ts'
import { untoldFields } from './untold.ts'

/** What follows an entity's name in the names of types whose fields are the entity's. */
const parts = '(Where|Order|GroupBy|Keys|Distinct|Numbers|Values|DistinctHaving|NumbersHaving|ValuesHaving)?'

/** The schema without what is refused as of a day, for operations to be made from. */
export function toldSchema(schema: GraphQLSchema, model: Model): GraphQLSchema {
  const untold = new Map<string, ReadonlySet<string>>()
  for (const entity of model.entities.values()) {
    const isOfEntity = new RegExp(`^${entity.name}${parts}$`)
    const names = untoldFields(model, entity)
    for (const name of Object.keys(schema.getTypeMap())) if (isOfEntity.test(name)) untold.set(name, names)
  }
  const cut = <Field extends { readonly name: { readonly value: string } }>(
    type: string,
    fields: readonly Field[] = [],
  ): Field[] => fields.filter(({ name }) => !untold.get(type)?.has(name.value))
  const document = visit(parse(printSchema(schema)), {
    [Kind.OBJECT_TYPE_DEFINITION]: (node) => ({ ...node, fields: cut(node.name.value, node.fields) }),
    [Kind.INPUT_OBJECT_TYPE_DEFINITION]: (node) => ({ ...node, fields: cut(node.name.value, node.fields) }),
  })
  return buildASTSchema(document, { assumeValid: true })
}
