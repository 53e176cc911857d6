import {
  getNamedType,
  getNullableType,
  GraphQLBoolean,
  isEnumType,
  isInputObjectType,
  isInputType,
  isLeafType,
  isListType,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type TypeNode,
} from 'graphql'
import type { Variables } from '../compile/argument.ts'

/** Enumerations whose values change a statement's text, not its parameters. */
const STRUCTURAL = new Set(['SortDirection', 'NullsPosition', 'DateUnit'])

/**
 * What a plan may depend on of the variables: which are given, the members of objects and lists of objects, what is
 * true and false, and directions. Two runs of one operation with equal shapes use one plan.
 */
export function shapeOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Variables,
): string {
  return declaredBy(schema, operation)
    .map(({ name, type }) => shape(variables[name], type))
    .join(',')
}

interface Declared {
  readonly name: string
  readonly type: GraphQLInputType | undefined
}

// An operation's types are looked up once for a schema.
const known = new WeakMap<OperationDefinitionNode, { schema: GraphQLSchema; declared: readonly Declared[] }>()

function declaredBy(schema: GraphQLSchema, operation: OperationDefinitionNode): readonly Declared[] {
  const found = known.get(operation)
  if (found?.schema === schema) return found.declared
  const declared = (operation.variableDefinitions ?? []).map(({ variable, type }) => ({
    name: variable.name.value,
    type: inputType(schema, type),
  }))
  known.set(operation, { schema, declared })
  return declared
}

function inputType(schema: GraphQLSchema, node: TypeNode): GraphQLInputType | undefined {
  const type = typeFromAST(schema, node)
  return isInputType(type) ? type : undefined
}

function shape(value: unknown, type: GraphQLInputType | undefined): string {
  if (value === undefined || value === null) return '0'
  const nullable = type && getNullableType(type)
  const named = nullable && getNamedType(nullable)
  if (named === GraphQLBoolean || (isEnumType(named) && STRUCTURAL.has(named.name)))
    return JSON.stringify(value)
  if (!nullable || isLeafType(named)) return '.'
  if (isListType(nullable))
    return `[${[value]
      .flat()
      .map((item) => shape(item, nullable.ofType))
      .join(',')}]`
  if (!isInputObjectType(nullable) || typeof value !== 'object') return '.'
  const fields = nullable.getFields()
  const members = Object.entries(value)
  return `{${members.map(([name, member]) => `${name}:${shape(member, fields[name]?.type)}`).join(',')}}`
}
