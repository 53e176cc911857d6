import type { Statement } from '../plan/statement.ts'

/** Runs one statement and answers its only value, JSON text. */
export type Execute = (statement: Statement) => Promise<string>

/** What resolvers find in `contextValue`. */
export interface ReadContext {
  readonly execute: Execute
}
