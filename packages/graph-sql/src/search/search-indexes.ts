import { constraintName } from '../declare/names.ts'
import type { Registry } from '../registry/types.ts'
import { searchGroups } from './search-groups.ts'
import { searchVector } from './search-vector.ts'

/**
 * Statements that make the index of each table whose words are searched, by the table and its columns once, after
 * `searchFunction`. TypeORM knows no index on an expression: whoever makes the tables makes these as well.
 * @param schema of the tables, where they are not in the first schema of the search path.
 */
export function searchIndexes(registry: Registry, schema?: string): string[] {
  const groups = [...registry.types.values()].flatMap((type) => searchGroups(registry, type))
  const statements = groups.map(({ table, columns }) => {
    const name = constraintName(
      table,
      columns.map(({ column }) => column),
      'search',
    )
    const place = schema === undefined ? table : `${schema}.${table}`
    return `CREATE INDEX ${name} ON ${place} USING gin (${searchVector(columns)})`
  })
  return [...new Set(statements)]
}
