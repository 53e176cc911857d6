import { responsePathAsArray, type GraphQLResolveInfo } from 'graphql'
import { selectionSets } from '../compile/collect.ts'
import { compilerOf } from '../schema/compiler-of.ts'
import { parseJson } from './bytes.ts'
import type { ReadContext } from './context.ts'
import { nameTypeOf } from './type-name.ts'

/**
 * Rows of one type by their numbers, as the present field selects them: for payloads of mutations and references of
 * a federated graph. One statement for all of them; the same order and length, null where there is no row.
 */
export async function executeEntity(
  info: GraphQLResolveInfo,
  context: ReadContext,
  typeName: string,
  ids: readonly number[],
): Promise<unknown[]> {
  const compiler = compilerOf(info.schema)
  const { operation, fragments, variableValues } = info
  const path = responsePathAsArray(info.path).filter((key) => typeof key === 'string')
  const request = { operation, fragments, variables: variableValues, role: context.role }
  const statement = compiler.readEntities(request, typeName, ids, selectionSets(info.fieldNodes), path)
  const rows = parseJson(await context.execute(statement)) as unknown[]
  for (const row of rows) nameTypeOf(row, typeName)
  return rows
}
