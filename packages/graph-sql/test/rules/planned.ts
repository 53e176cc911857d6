import { getOperationAST, GraphQLError, Kind, parse, validate } from 'graphql'
import { compilerOf, type Statement } from '../../src/index.ts'
import { libraryGraph } from '../library/graph.ts'
import { readers, type Role } from '../library/readers.ts'

const schema = await libraryGraph({ readers })
const compiler = compilerOf(schema)

/** The statement of an operation for those in a role. */
export function planned(source: string, role?: Role, variables: Record<string, unknown> = {}): Statement {
  const document = parse(source)
  const invalid = validate(schema, document)
  const operation = getOperationAST(document)
  if (!operation || invalid.length > 0) throw new Error(`${source}\n${invalid.join('\n')}`)
  const fragments = Object.fromEntries(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  )
  return compiler.readOperation({ operation, fragments, variables, role })
}

/** Why an operation is refused to those in a role; null where it is not. */
export function refusal(source: string, role?: Role, variables: Record<string, unknown> = {}) {
  try {
    planned(source, role, variables)
    return null
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    const { code, path, argument, fields } = error.extensions
    return { message: error.message, code, path, argument, fields }
  }
}
