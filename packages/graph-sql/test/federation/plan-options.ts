import { getOperationAST, Kind, parse, validate, type GraphQLSchema } from 'graphql'
import type { ReadRequest } from '../../src/index.ts'

/** What a compiler is asked of a valid document with one operation. */
export function planOptions(
  schema: GraphQLSchema,
  source: string,
  variables: Record<string, unknown> = {},
): ReadRequest {
  const document = parse(source)
  const invalid = validate(schema, document)
  const operation = getOperationAST(document)
  if (!operation || invalid.length > 0) throw new Error(`${source}\n${invalid.join('\n')}`)
  const fragments = Object.fromEntries(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [],
    ),
  )
  return { operation, fragments, variables }
}
