import {
  buildASTSchema,
  Kind,
  parse,
  printSchema,
  visit,
  type DocumentNode,
  type GraphQLSchema,
  type TypeNode,
} from 'graphql'
import type { Model } from '../model.ts'
import { untoldFields } from './untold.ts'

/** What follows an entity's name in the names of types whose fields are the entity's. */
const parts = '(Where|Order|GroupBy|Keys|Distinct|Numbers|Values|DistinctHaving|NumbersHaving|ValuesHaving)?'

interface Field {
  readonly name: { readonly value: string }
  readonly type: TypeNode
}

/** The schema without what is refused as of a day, for operations to be made from. */
export function toldSchema(schema: GraphQLSchema, model: Model): GraphQLSchema {
  const untold = new Map<string, ReadonlySet<string>>()
  for (const entity of model.entities.values()) {
    const isOfEntity = new RegExp(`^${entity.name}${parts}$`)
    const names = untoldFields(model, entity)
    for (const name of Object.keys(schema.getTypeMap())) if (isOfEntity.test(name)) untold.set(name, names)
  }
  const told = without(
    parse(printSchema(schema)),
    (type, { name }) => untold.get(type)?.has(name.value) ?? false,
  )
  return buildASTSchema(withoutEmptyTypes(told), { assumeValid: true })
}

/** Leaves out fields of types that have no fields left, which may leave others without any. */
function withoutEmptyTypes(document: DocumentNode): DocumentNode {
  const empty = new Set<string>()
  for (const definition of document.definitions)
    if ('fields' in definition && definition.fields?.length === 0) empty.add(definition.name.value)
  let cut = false
  const smaller = without(document, (_type, field) => {
    const isEmpty = empty.has(nameOf(field.type))
    cut ||= isEmpty
    return isEmpty
  })
  return cut ? withoutEmptyTypes(smaller) : smaller
}

function without(document: DocumentNode, isCut: (type: string, field: Field) => boolean): DocumentNode {
  const kept = <One extends Field>(type: string, fields: readonly One[] = []): One[] =>
    fields.filter((field) => !isCut(type, field))
  return visit(document, {
    [Kind.OBJECT_TYPE_DEFINITION]: (node) => ({ ...node, fields: kept(node.name.value, node.fields) }),
    [Kind.INPUT_OBJECT_TYPE_DEFINITION]: (node) => ({ ...node, fields: kept(node.name.value, node.fields) }),
  })
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type)
}
