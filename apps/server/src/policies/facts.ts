import type { Actor } from '@cohortium/domain'
import { Kind, parse, type OperationDefinitionNode } from 'graphql'
import type { Identity } from '../access/identity.ts'
import type { Policy } from '../policy.ts'

/** What {@link factsOperation} answers: for whom the asker acts, and what decides of each thing. */
export interface Facts {
  readonly me: { readonly university: { id: string } | null; readonly tutor: { id: string } | null } | null
  readonly viewerCan: readonly ({ readonly id: string } | null)[]
}

/** The operation that answers what decides of things of every type that has a policy, and for whom the asker acts. */
export function factsOperation(policies: readonly Policy[]): OperationDefinitionNode {
  const facts = policies.map((policy) => `... on ${policy.type} { ${policy.facts} }`)
  const { definitions } = parse(`query ViewerCan($me: ID!, $ids: [ID!]!) {
    me: node(id: $me) { ... on Assignment { university { id } tutor { id } } }
    viewerCan: nodes(ids: $ids) { id ${facts.join(' ')} }
  }`)
  const [operation] = definitions
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('The facts are read by one operation.')
  return operation
}

/** Who acts, as rules see them. */
export const actorOf = ({ role, scopes }: Identity, { me }: Pick<Facts, 'me'>): Actor => ({
  role,
  universityId: me?.university?.id ?? null,
  tutorId: me?.tutor?.id ?? null,
  mayChange: scopes.includes('write'),
})
