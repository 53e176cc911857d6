import { isObjectType, type GraphQLSchema } from 'graphql'
import { aggregateName } from '../registry/aggregation.ts'
import type { RegisteredType, Registry } from '../registry/types.ts'
import { visibleTypes } from './derived-sdl.ts'
import { objectFields } from './object-fields.ts'

/** What those in each role are called. */
type ReaderWords = Readonly<Record<string, string>>

/** Says at the end of each type who may read it, and so of each field that is closed to some of them. */
export function describeReaders(schema: GraphQLSchema, registry: Registry, readers: ReaderWords): void {
  for (const type of visibleTypes(registry)) {
    const found = schema.getType(type.name)
    const sentence = readBy(type.readers, readers)
    if (isObjectType(found)) found.description = `${found.description ?? ''} ${sentence}`
    describe(schema, 'Query', [type.plural, type.singular, aggregateName(type.singular)], sentence)
    describeFields(schema, type, readers)
  }
}

function describeFields(schema: GraphQLSchema, type: RegisteredType, readers: ReaderWords): void {
  for (const field of type.fields.values()) {
    if (!field.readers || field.readers.length === type.readers?.length) continue
    const names = field.kind === 'many' ? [field.name, aggregateName(field.name)] : [field.name]
    describe(schema, type.name, names, readBy(field.readers, readers))
  }
}

function describe(schema: GraphQLSchema, type: string, names: readonly string[], sentence: string): void {
  const fields = objectFields(schema, type)
  for (const name of names) {
    const field = fields[name]
    if (field) field.description = `${field.description ?? ''} ${sentence}`
  }
}

function readBy(roles: readonly string[] | undefined, readers: ReaderWords): string {
  if (!roles) return 'Read by: everyone.'
  const named = Object.entries(readers).flatMap(([role, words]) => (roles.includes(role) ? [words] : []))
  return `Read by: ${named.join(', ') || 'nobody'}.`
}
