import { mayRead, parseJson, type Compiler, type Execute } from '@cohortium/graph-sql'
import type { Identity } from '../access/identity.ts'
import type { PermissionsOfThing } from '../access/viewer-can.ts'
import type { Policy } from '../policy.ts'
import { actorOf, factsOperation, type Facts } from './facts.ts'

/** Where a request reads, and who is charged for it. */
interface Reading {
  readonly execute: Execute
  readonly charge: (rows: number) => void
}

/** Answers {@link ViewerCan} by one compiled statement, read as the asker: a row that they do not see is no row. */
export const viewerCanReader = (compiler: Compiler, policies: readonly Policy[]) => {
  const operation = factsOperation(policies)
  const { registry } = compiler.graph
  const byType = new Map(policies.map((policy) => [policy.type, policy]))
  const prefixOfMe = registry.types.get('Assignment')?.prefix
  const typeOf = (id: string) => registry.byPrefix.get(id.split('_', 1)[0] ?? '')

  return async function viewerCan(
    { execute, charge }: Reading,
    identity: Identity,
    ids: readonly string[],
  ): Promise<(PermissionsOfThing | null)[]> {
    const { role } = identity
    const me = `${prefixOfMe}_${identity.assignmentId}`
    const isClosed = (id: string) => {
      const type = typeOf(id)
      return type !== undefined && !mayRead(role, type)
    }
    // A type that is closed to the role answers like a row that is hidden; its place is kept, so that refusals name the right one.
    const asked = ids.map((id) => (isClosed(id) ? me : id))
    const statement = compiler.readOperation({
      operation,
      fragments: {},
      variables: { me, ids: asked },
      role,
    })
    charge(statement.cost.rows)
    const facts = parseJson(await execute(statement)) as Facts
    const actor = actorOf(identity, facts)
    return ids.map((id, index) => {
      const row = facts.viewerCan[index]
      if (!row || row.id !== id) return null
      return { id, permissions: byType.get(typeOf(id)?.name ?? '')?.permissions(actor, row) ?? [] }
    })
  }
}
