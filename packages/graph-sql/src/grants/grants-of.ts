import type { Registry } from '../registry/types.ts'
import { readableColumns } from './readable-columns.ts'

/**
 * Statements that let a role of the database read what its readers may, column by column: the same rules a second time, below
 * the compiler. A table of which nothing may be read is not among them.
 * @param grantee name of the role in the database, where it is another than in the graph.
 */
export function grantsOf(registry: Registry, role: string, grantee = role): string[] {
  return [...readableColumns(registry, role)].map(
    ([table, columns]) => `GRANT SELECT (${columns.join(', ')}) ON ${table} TO ${grantee}`,
  )
}
