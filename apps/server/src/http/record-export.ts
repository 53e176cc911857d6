import type { AskedRow } from '@cohortium/graph-sql'
import { recordHandedOut } from '../audit/record-access.ts'
import type { RequestContext } from './request-context.ts'

export interface Export {
  /** What was handed out, in a word. */
  readonly operation: string
  readonly rowCount: number
  /** The row that it was made of. */
  readonly asked: AskedRow
}

/**
 * Tells the trail what is handed out, before it is.
 * @throws GraphQLError UNAVAILABLE when it cannot be told.
 */
export async function recordExport(
  { access, identity, notes }: RequestContext,
  { operation, rowCount, asked }: Export,
): Promise<void> {
  if (!identity) throw new Error('Nothing is handed out to nobody.')
  const { accountId, assignmentId, role } = identity
  await recordHandedOut(access.gate, {
    kind: 'export',
    accountId,
    assignmentId,
    role,
    operation,
    requestId: notes.requestId,
    rowCount,
    asked,
  })
}
