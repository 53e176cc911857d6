import type { Statement } from '../plan/statement.ts'
import type { Bytes } from './bytes.ts'

/** Runs one statement and answers its only value, JSON text. */
export type Execute = (statement: Statement) => Promise<Bytes>

/** What resolvers find in `contextValue`. */
export interface ReadContext {
  readonly execute: Execute
  /** Whose field rules hold; without one there are none. */
  readonly role?: string | undefined
  /** The day on which a federated graph reached the rows that it refers to, `YYYY-MM-DD`. */
  readonly asOf?: string | undefined
}

/** The context of a request, which the server must have made. */
export function readContext(context: unknown): ReadContext {
  if (isReadContext(context)) return context
  throw new Error('contextValue has no execute function, so nothing can be read.')
}

function isReadContext(context: unknown): context is ReadContext {
  return (
    typeof context === 'object' &&
    context !== null &&
    'execute' in context &&
    typeof context.execute === 'function'
  )
}
