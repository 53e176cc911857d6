import { parseJson, type Compiler } from '@cohortium/graph-sql'
import { Kind, parse, validate, type OperationDefinitionNode } from 'graphql'
import type { RequestContext } from './request-context.ts'

/** The one operation of a document of our own, which the compiler takes for valid. */
export function operationOf({ graph: { schema } }: Compiler, text: string): OperationDefinitionNode {
  const document = parse(text)
  const [invalid] = validate(schema, document)
  if (invalid) throw invalid
  const [operation] = document.definitions
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('The document holds no operation.')
  return operation
}

/**
 * Answers an operation of our own in the asker's role by one statement, which they are charged for and which is noted like any other.
 * @throws Forbidden where the role may not read what it names.
 */
export async function askGraph(
  compiler: Compiler,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
  context: RequestContext,
): Promise<unknown> {
  const { notes, role } = context
  const statement = compiler.readOperation({ operation, fragments: {}, variables, role })
  notes.operation = operation.name?.value ?? 'anonymous'
  notes.cost = statement.cost.rows
  context.charge(statement.cost.rows)
  return parseJson(await context.execute(statement))
}
