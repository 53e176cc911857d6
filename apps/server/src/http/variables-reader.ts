import {
  coerceInputValue,
  isInputType,
  isNonNullType,
  typeFromAST,
  valueFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql'

type Values = Readonly<Record<string, unknown>>

/** Coerces what was given for an operation's variables; undefined where it is not what the operation declares. */
export type ReadVariables = (given: Values) => Values | undefined

interface Declared {
  readonly name: string
  readonly type: GraphQLInputType
  readonly required: boolean
  /** Whether a value stands in for one that is not given. */
  readonly hasDefault: boolean
  readonly standard: unknown
}

/**
 * What `getVariableValues` of graphql-js does, with all that is the same for every request done once, and without the words for
 * what is wrong: whoever needs those asks graphql-js.
 */
export function variablesReader(schema: GraphQLSchema, operation: OperationDefinitionNode): ReadVariables {
  const declared = operation.variableDefinitions?.map((one) => declaredBy(schema, one)) ?? []
  return (given) => {
    const coerced: Record<string, unknown> = Object.create(null)
    for (const one of declared) {
      if (!one) return undefined
      const { name, type, required, hasDefault, standard } = one
      if (!Object.hasOwn(given, name)) {
        if (hasDefault) coerced[name] = standard
        else if (required) return undefined
        continue
      }
      const value = given[name]
      if (value === null && required) return undefined
      let wrong = false
      coerced[name] = coerceInputValue(value, type, () => {
        wrong = true
      })
      if (wrong) return undefined
    }
    return coerced
  }
}

function declaredBy(
  schema: GraphQLSchema,
  { variable, type: node, defaultValue }: VariableDefinitionNode,
): Declared | undefined {
  const type = typeFromAST(schema, node)
  if (!isInputType(type)) return undefined
  return {
    name: variable.name.value,
    type,
    required: isNonNullType(type),
    hasDefault: defaultValue !== undefined,
    standard: defaultValue && valueFromAST(defaultValue, type),
  }
}
