import { enumValues, isEnumValue, roles } from '@cohortium/domain'
import {
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
  parse,
  visit,
  type DocumentNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  type TypeNode,
} from 'graphql'
import { argument, named, readersIn } from './guest-fields.ts'
import type { OurType, Schema } from './our-types.ts'

type ObjectNode = ObjectTypeDefinitionNode | ObjectTypeExtensionNode

/** What guests may say in their schemas. All else would change what is ours, or have more of it sent to them than keys. */
const allowed = new Set([
  'link',
  'key',
  'authenticated',
  'requiresScopes',
  'tag',
  'deprecated',
  'specifiedBy',
])
const plain = new Set(['ID', 'String', 'Int', 'Float', 'Boolean'])
const roots = new Set(['Query', 'Mutation', 'Subscription'])
const machinery = new Set(['_Service', '_Any', '_Entity', 'FieldSet', '_FieldSet'])

/** Why a guest's schema cannot be taken in, each in a sentence that names the place; empty if it can. */
export function judgeGuest({ name, sdl }: Schema, ours: ReadonlyMap<string, OurType>): string[] {
  const parsed = parsedOr(sdl)
  if (typeof parsed === 'string') return [`The schema cannot be read: ${parsed}`]
  const problems: string[] = []
  if (!/^[a-z][a-z0-9]*$/.test(name)) problems.push(`${name}: a guest's name is of small letters and digits.`)
  visit(parsed, {
    Directive(node) {
      if (!allowed.has(node.name.value))
        problems.push(`@${node.name.value} is not for guests; those may say ${listed(allowed)}.`)
    },
  })
  for (const one of parsed.definitions) {
    if (!isTypeDefinitionNode(one) && !isTypeExtensionNode(one)) continue
    const type = one.name.value
    const known = ours.get(type)
    const isObject = one.kind === Kind.OBJECT_TYPE_DEFINITION || one.kind === Kind.OBJECT_TYPE_EXTENSION
    if (machinery.has(type)) continue
    if (roots.has(type)) problems.push(...(isObject ? problemsOfRoot(one) : []))
    else if (!known) problems.push(...(isObject ? problemsOfOwnType(one, ours) : []))
    else if (isObject && !known.isScalar) problems.push(...problemsOfOurType(one, known, ours))
    else if (!known.isScalar || one.kind !== Kind.SCALAR_TYPE_DEFINITION)
      problems.push(`${type} is ours: give yours another name.`)
  }
  return [...new Set(problems)]
}

const listed = (names: ReadonlySet<string>): string => [...names].map((one) => `@${one}`).join(', ')

function parsedOr(sdl: string): DocumentNode | string {
  try {
    return parse(sdl, { noLocation: true, maxTokens: 100_000 })
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

const problemsOfRoot = ({ name, fields = [] }: ObjectNode): string[] =>
  fields
    .filter((field) => !['_service', '_entities'].includes(field.name.value))
    .map(
      (field) =>
        `${name.value}.${field.name.value}: guests add fields to types of ours, not to ${name.value}; offer it at your own address.`,
    )

/** A guest's own type leads to no type of ours, so that nobody appears in it whom the asker may not see. */
const problemsOfOwnType = (node: ObjectNode, ours: ReadonlyMap<string, OurType>): string[] => [
  ...(named(node.directives, 'key').length > 0
    ? [`${node.name.value} has a @key, which only types of ours have here.`]
    : []),
  ...(node.fields ?? []).flatMap((field) => problemsOfAnswer(node, field, ours)),
]

function problemsOfOurType(node: ObjectNode, known: OurType, ours: ReadonlyMap<string, OurType>): string[] {
  const type = node.name.value
  const keys = named(node.directives, 'key').map((one) => argument(one, 'fields'))
  const strange = keys.filter((key) => !known.keys.has(key))
  const choice = [...known.keys].join(' or ')
  if (known.keys.size === 0) return [`${type} is ours, and nobody refers to it: give yours another name.`]
  return [
    ...(keys.length === 0 ? [`${type} needs a @key: ${choice}.`] : []),
    ...strange.map((key) => `${type} cannot be known by ${key}; guests are sent ${choice}.`),
    ...(node.fields ?? [])
      .filter((field) => !keys.includes(field.name.value))
      .flatMap((field) => problemsOfAddition(node, field, known, ours)),
  ]
}

function problemsOfAddition(
  node: ObjectNode,
  field: FieldDefinitionNode,
  known: OurType,
  ours: ReadonlyMap<string, OurType>,
): string[] {
  const place = `${node.name.value}.${field.name.value}`
  if (known.fields.has(field.name.value)) return [`${place} is ours: give yours another name.`]
  const readers = readersIn(field.directives)
  const strangers = (readers ?? []).filter((role) => !isEnumValue(roles, role))
  const isSaid = readers !== undefined || named(field.directives, 'authenticated').length > 0
  return [
    ...(field.type.kind === Kind.NON_NULL_TYPE
      ? [`${place} must be nullable: it is null while the guest is down.`]
      : []),
    ...(isSaid
      ? []
      : [
          `${place} does not say who may read it: @authenticated for everybody, or @requiresScopes(scopes: [["tutor"], ...]) for some roles.`,
        ]),
    ...strangers.map(
      (role) => `${place} is for ${role}, which is no role; those are ${enumValues(roles).join(', ')}.`,
    ),
    ...(needsSeveral(field)
      ? [`${place} asks for several roles at once, and nobody has more than one: write a list for each.`]
      : []),
    ...problemsOfAnswer(node, field, ours),
  ]
}

/** Whether `@requiresScopes` has a list of more than one role, all of which would be needed. */
function needsSeveral({ directives }: FieldDefinitionNode): boolean {
  const [requires] = named(directives, 'requiresScopes')
  const scopes = requires?.arguments?.[0]?.value
  return (
    scopes?.kind === Kind.LIST &&
    scopes.values.some((list) => list.kind !== Kind.LIST || list.values.length !== 1)
  )
}

function problemsOfAnswer(
  { name }: ObjectNode,
  field: FieldDefinitionNode,
  ours: ReadonlyMap<string, OurType>,
): string[] {
  const answered = innermost(field.type)
  const known = ours.get(answered)
  if (plain.has(answered) || !known || known.isScalar) return []
  return [
    `${name.value}.${field.name.value} answers ${answered}, which is ours: guests answer values and types of their own.`,
  ]
}

const innermost = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : innermost(type.type)
