import { parseJson, type Compiler, type Execute } from '@cohortium/graph-sql'
import type { Read } from '../writing/unit/unit.ts'

/** Where a request reads, and who is charged for it. */
interface Reading {
  readonly execute: Execute
  readonly charge: (rows: number) => void
  readonly role?: string | undefined
}

/**
 * Answers operations of the whole graph as the asker, one statement each: what a resolver needs that follows from rows of several slices,
 * also where it serves one of them.
 */
export const wholeReader =
  (compiler: Compiler) =>
  ({ execute, charge, role }: Reading): Read =>
  async ({ operation }, variables) => {
    const statement = compiler.readOperation({ operation, fragments: {}, variables: { ...variables }, role })
    charge(statement.cost.rows)
    return parseJson(await execute(statement)) as never
  }
