import { argumentsOf } from '../compile/argument.ts'
import { collectFields } from '../compile/collect.ts'
import { objectFields } from '../schema/object-fields.ts'
import type { Compiler, ReadRequest } from './compiler.ts'

/**
 * The day, `YYYY-MM-DD`, as of which each field at the root of a query is asked, by its key in the response; undefined where it is asked
 * as things are now.
 */
export function daysOfRoots({ graph }: Compiler, request: ReadRequest): Map<string, string | undefined> {
  const roots = collectFields(request, new Set(['Query']), [request.operation.selectionSet])
  const fields = objectFields(graph.schema, 'Query')
  return new Map(
    [...roots].map(([key, [node]]) => {
      const field = fields[node.name.value]
      const day = field && argumentsOf(node, field, request.variables).get('asOf')
      return [key, day?.kind === 'value' ? String(day.read(request.variables)) : undefined]
    }),
  )
}
