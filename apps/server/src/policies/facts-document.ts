import { Kind, parse, type OperationDefinitionNode } from 'graphql'
import type { Policy } from '../policy.ts'

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
