import { DefaultNamingStrategy, type Table } from 'typeorm'
import { constraintName } from './names.ts'

/**
 * Names for what no decorator can name: keys and indexes of the tables that `ManyThrough` makes. Give it to the
 * DataSource as `namingStrategy`.
 */
export class StableNames extends DefaultNamingStrategy {
  override primaryKeyName(table: Table | string): string {
    return constraintName(tableName(table), [], 'pkey')
  }

  override uniqueConstraintName(table: Table | string, columns: string[]): string {
    return constraintName(tableName(table), columns, 'key')
  }

  override foreignKeyName(table: Table | string, columns: string[]): string {
    return constraintName(tableName(table), columns, 'fk')
  }

  override indexName(table: Table | string, columns: string[]): string {
    return constraintName(tableName(table), columns, 'idx')
  }
}

/** Without the schema, which is no part of a constraint's name. */
function tableName(table: Table | string): string {
  return (typeof table === 'string' ? table : table.name).split('.').at(-1) ?? ''
}
