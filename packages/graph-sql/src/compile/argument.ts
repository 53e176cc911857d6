import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isLeafType,
  isListType,
  Kind,
  valueFromAST,
  type FieldNode,
  type GraphQLField,
  type GraphQLInputType,
  type ValueNode,
} from 'graphql'

export type Variables = Readonly<Record<string, unknown>>

/**
 * An argument's shape, without its values: a plan may look at the shape alone, and reads the values each time it
 * runs. What is absent or null is no argument at all.
 */
export type Argument = ValueArgument | ListArgument | ObjectArgument

/** A scalar, an enumeration's value, or a list of them. */
export interface ValueArgument {
  readonly kind: 'value'
  /** Its place within the field's arguments: `where.and[0].title.eq`. */
  readonly at: string
  readonly read: (variables: Variables) => unknown
  /** The same in each run: it is written in the document, or the field's default. */
  readonly constant: boolean
}

/** A list of objects. */
export interface ListArgument {
  readonly kind: 'list'
  readonly at: string
  readonly items: readonly Argument[]
}

export interface ObjectArgument {
  readonly kind: 'object'
  readonly at: string
  readonly fields: ReadonlyMap<string, Argument>
}

/** The arguments of a field that are given and not null, defaults included. */
export function argumentsOf(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  variables: Variables,
): ReadonlyMap<string, Argument> {
  const given = new Map(node.arguments?.map((argument) => [argument.name.value, argument.value]))
  const found = new Map<string, Argument>()
  for (const { name, type, defaultValue } of field.args) {
    const value = given.get(name)
    const argument = value
      ? fromNode(value, type, name, variables)
      : fromValue(defaultValue, type, name, () => defaultValue, true)
    if (argument) found.set(name, argument)
  }
  return found
}

function fromNode(
  node: ValueNode,
  type: GraphQLInputType,
  at: string,
  variables: Variables,
): Argument | undefined {
  const nullable = getNullableType(type)
  if (node.kind === Kind.NULL) return undefined
  if (node.kind === Kind.VARIABLE) {
    const name = node.name.value
    return fromValue(variables[name], type, at, (current) => current[name], false)
  }
  if (isLeafType(getNamedType(type))) return leafFromNode(node, type, at, variables)
  if (isListType(nullable)) {
    const nodes = node.kind === Kind.LIST ? node.values : [node]
    const items = nodes.map((item, index) => fromNode(item, nullable.ofType, `${at}[${index}]`, variables))
    return { kind: 'list', at, items: items.filter((item) => item !== undefined) }
  }
  if (!isInputObjectType(nullable) || node.kind !== Kind.OBJECT) return undefined
  const fields = new Map<string, Argument>()
  for (const { name, value } of node.fields) {
    const member = nullable.getFields()[name.value]
    const argument = member && fromNode(value, member.type, `${at}.${name.value}`, variables)
    if (argument) fields.set(name.value, argument)
  }
  return { kind: 'object', at, fields }
}

/** A literal is coerced once; one that holds a variable is coerced anew for each run. */
function leafFromNode(
  node: ValueNode,
  type: GraphQLInputType,
  at: string,
  variables: Variables,
): Argument | undefined {
  if (holdsVariable(node))
    return { kind: 'value', at, read: (current) => valueFromAST(node, type, current), constant: false }
  const constant = valueFromAST(node, type, variables)
  return { kind: 'value', at, read: () => constant, constant: true }
}

function holdsVariable(node: ValueNode): boolean {
  return (
    node.kind === Kind.LIST &&
    node.values.some((value) => value.kind === Kind.VARIABLE || holdsVariable(value))
  )
}

/** A variable's coerced value; `read` finds the same place in another run's variables. */
function fromValue(
  value: unknown,
  type: GraphQLInputType,
  at: string,
  read: (variables: Variables) => unknown,
  constant: boolean,
): Argument | undefined {
  if (value === undefined || value === null) return undefined
  const nullable = getNullableType(type)
  if (isLeafType(getNamedType(nullable))) return { kind: 'value', at, read, constant }
  if (isListType(nullable)) {
    const items = [value]
      .flat()
      .map((item, index) =>
        fromValue(
          item,
          nullable.ofType,
          `${at}[${index}]`,
          (current) => [read(current)].flat()[index],
          constant,
        ),
      )
    return { kind: 'list', at, items: items.filter((item) => item !== undefined) }
  }
  if (!isInputObjectType(nullable)) return undefined
  const fields = new Map<string, Argument>()
  for (const [name, member] of Object.entries(nullable.getFields())) {
    const inner = fromValue(
      property(value, name),
      member.type,
      `${at}.${name}`,
      (current) => property(read(current), name),
      constant,
    )
    if (inner) fields.set(name, inner)
  }
  return { kind: 'object', at, fields }
}

function property(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  const found: unknown = Reflect.get(value, name)
  return found
}
