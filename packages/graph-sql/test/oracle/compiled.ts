import {
  getOperationAST,
  getVariableValues,
  Kind,
  parse,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
} from 'graphql'
import { compilerOf, type Statement } from '../../src/index.ts'
import type { Execute } from './cursor-book.ts'

/**
 * Answers valid operations by the compiler's own statement, whose text is the whole of `data`; `run` sends it to the
 * database. A document that was put before is the same document, as in a server that keeps parsed documents.
 */
export function compiledBy(
  schema: GraphQLSchema,
  run: (statement: Statement) => Promise<string>,
  role?: string,
): Execute {
  const documents = new Map<string, DocumentNode>()

  function documentOf(source: string): DocumentNode {
    const known = documents.get(source)
    if (known) return known
    const document = parse(source)
    documents.set(source, document)
    return document
  }

  return async (source, given) => {
    const document = documentOf(source)
    const operation = getOperationAST(document)
    if (!operation) throw new Error('The document has no operation')
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], { ...given })
    if (!coerced) throw errors[0] ?? new Error('The variables have no values')
    const fragments: Record<string, FragmentDefinitionNode> = {}
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition
    }
    return run(compilerOf(schema).readOperation({ operation, fragments, variables: coerced, role }))
  }
}
