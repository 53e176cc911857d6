import {
  Kind,
  parse,
  type ConstDirectiveNode,
  type DefinitionNode,
  type ObjectTypeDefinitionNode,
} from 'graphql'
import { argument, named } from './guest-fields.ts'

/** A subgraph by its name, with its schema. */
export interface Schema {
  readonly name: string
  readonly sdl: string
}

/** What guests may know of a type of ours. */
export interface OurType {
  /** Single fields that name one thing of the type and are open to everybody who is signed in. */
  readonly keys: ReadonlySet<string>
  readonly fields: ReadonlySet<string>
  readonly isScalar: boolean
}

const isClosed = (directives: readonly ConstDirectiveNode[] | undefined): boolean =>
  named(directives, 'requiresScopes').length > 0 || named(directives, 'tag').length > 0

/** All types of our subgraphs, by their names. */
export function ourTypes(schemas: readonly Schema[]): ReadonlyMap<string, OurType> {
  const definitions = schemas.flatMap(({ sdl }) => parse(sdl, { noLocation: true }).definitions)
  const closed = new Set(definitions.flatMap((one) => (isObject(one) ? closedFields(one) : [])))
  const found = new Map<string, { keys: Set<string>; fields: Set<string>; isScalar: boolean }>()
  for (const one of definitions) {
    if (!('name' in one) || !one.name || one.kind === Kind.DIRECTIVE_DEFINITION) continue
    const name = one.name.value
    const known = found.get(name) ?? { keys: new Set(), fields: new Set(), isScalar: false }
    found.set(name, { ...known, isScalar: one.kind === Kind.SCALAR_TYPE_DEFINITION })
    if (!isObject(one)) continue
    for (const { name: field } of one.fields ?? []) known.fields.add(field.value)
    for (const key of named(one.directives, 'key').map((directive) => argument(directive, 'fields')))
      if (/^\w+$/.test(key) && !closed.has(`${name}.${key}`)) known.keys.add(key)
  }
  return found
}

const isObject = (one: DefinitionNode): one is ObjectTypeDefinitionNode =>
  one.kind === Kind.OBJECT_TYPE_DEFINITION

const closedFields = ({ name, fields = [] }: ObjectTypeDefinitionNode): string[] =>
  fields.filter(({ directives }) => isClosed(directives)).map((field) => `${name.value}.${field.name.value}`)
